package org.licet.audit;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;

/** Judges uses of data. Writes nothing but the files that the request names. */
public interface AuditUseCase {

  /**
   * Judges every record of the inputs.
   *
   * @throws org.licet.model.BadInputException when an input cannot be used at all
   * @throws org.licet.model.BrokenCatalogException when the catalog or the rules cannot be relied
   *     on
   * @throws IOException when a file cannot be read or written
   */
  AuditOutcome audit(AuditRequest request) throws IOException;

  /**
   * Judges one use, stated in words: every alias that an input may use is understood.
   *
   * @param keys the values by key of the usage record, a fact as {@code facts.<operand>}; always
   *     with an {@code id}
   * @param options catalogs, agreements, reading and day; no inputs
   * @throws org.licet.model.BadInputException when a key or a value cannot be understood
   * @throws org.licet.model.BrokenCatalogException when the catalog or the rules cannot be relied
   *     on
   * @throws IOException when a file cannot be read or written
   */
  AuditOutcome ask(SortedMap<String, List<String>> keys, AuditRequest options) throws IOException;
}
