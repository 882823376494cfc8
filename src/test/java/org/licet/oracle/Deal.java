package org.licet.oracle;

import java.util.ArrayList;
import java.util.List;
import org.licet.model.Document;
import org.licet.model.Instrument;
import org.licet.model.TermsVersion;

/**
 * The texts of one provider, or one license, as they bind at collection and at use.
 *
 * @param atCollection texts that bind from the collection on
 * @param atUse other versions that bind when the data is used
 * @param bound the texts that the holder of the data is known to have accepted
 * @param platform whether it is a platform's and not a license
 */
record Deal(
    List<? extends Instrument> atCollection,
    List<? extends Instrument> atUse,
    List<? extends Instrument> bound,
    boolean platform) {

  /** The deal as it reads when the data is used: later versions in the place of earlier ones. */
  List<Instrument> readAtUse() {
    List<Instrument> texts = new ArrayList<>(atUse);
    for (Instrument then : atCollection) {
      boolean replaced = atUse.stream().anyMatch(later -> sameDocument(then, later));
      if (!replaced) {
        texts.add(then);
      }
    }
    return texts;
  }

  /** Every text of the deal. */
  List<Instrument> all() {
    List<Instrument> texts = new ArrayList<>(atCollection);
    texts.addAll(atUse);
    return texts;
  }

  static boolean sameDocument(Instrument one, Instrument other) {
    return one instanceof TermsVersion version
        && other instanceof TermsVersion later
        && version.document().equals(later.document());
  }

  /** Whether an operator without rights speaks, who cannot grant use. */
  static boolean byOperator(Instrument instrument) {
    return instrument instanceof TermsVersion version
        && version.document().grantor() == Document.Grantor.OPERATOR;
  }
}
