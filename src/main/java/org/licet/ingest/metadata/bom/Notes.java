package org.licet.ingest.metadata.bom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** What a reader has to tell of one file: what is malformed in it, and what it does not judge. */
public final class Notes {
  private final String file;
  private final List<Problem> faults = new ArrayList<>();
  private final Set<String> remarks = new LinkedHashSet<>();

  /** Notes on a file, by its name as given. */
  public Notes(String file) {
    this.file = file;
  }

  /** A place in the file; line 0 when the document has no lines. */
  public Origin at(long line) {
    return new Origin(file, line);
  }

  /**
   * A name that tells what this file describes from what others do, where the file gives it none.
   */
  public String local(String id) {
    return file + "#" + id;
  }

  /** Notes what is malformed. */
  public void fault(long line, String message, String hint) {
    Problem fault = new Problem(at(line), message, hint);
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }

  /** Notes, once, what the person who runs the audit should know of this file. */
  public void remark(String text) {
    remarks.add(file + ": " + text);
  }

  /** What is malformed, in the order noted. */
  public List<Problem> faults() {
    return List.copyOf(faults);
  }

  /** The remarks, in the order noted. */
  public List<String> remarks() {
    return List.copyOf(remarks);
  }
}
