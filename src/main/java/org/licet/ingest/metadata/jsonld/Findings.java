package org.licet.ingest.metadata.jsonld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** Collects what is wrong with a document, and what people should know of it. */
public final class Findings {
  private final String file;
  private final Set<Problem> faults = new LinkedHashSet<>();
  private final Set<String> remarks = new LinkedHashSet<>();

  /** Nothing found yet in this file. */
  public Findings(String file) {
    this.file = file;
  }

  /** The place of a line. */
  public Origin origin(long line) {
    return new Origin(file, line);
  }

  /** Something malformed, with what to do about it. */
  public void fault(long line, String message, String hint) {
    faults.add(new Problem(origin(line), message, hint));
  }

  /** Something that is not read and would have mattered, or that people should know. */
  public void remark(long line, String remark) {
    remarks.add(origin(line) + ": " + remark);
  }

  /** What is malformed, in the order of the text. */
  public List<Problem> faults() {
    return faults.stream()
        .sorted(Comparator.comparingLong(problem -> problem.origin().line()))
        .toList();
  }

  /** The remarks, in the order made. */
  public List<String> remarks() {
    return new ArrayList<>(remarks);
  }
}
