package org.licet.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.licet.report.TerminalStyle;

/**
 * What surrounds a run: where results and remarks go, how the terminal looks, and the day.
 *
 * @param out takes results
 * @param err takes progress, remarks and errors
 * @param style width and colors of the terminal
 * @param today the day in UTC
 */
record Console(PrintWriter out, PrintWriter err, TerminalStyle style, Supplier<LocalDate> today) {

  /** A remark for the person who runs the command, one line. */
  void remark(String text) {
    err.println("licet: " + text);
    err.flush();
  }
}
