package org.licet.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of a report file, by the name that {@code -o FORMAT=FILE} takes. */
public enum ReportFormat {
  /** For machines; its schema is published in {@code docs/schema/report-1.json}. */
  JSON("json", new JsonReportWriter()),
  /** One page to file or to paste. */
  MARKDOWN("md", new MarkdownReportWriter()),
  /** One self-contained page to read and print. */
  HTML("html", new HtmlReportWriter());

  private final String id;
  private final ReportWriter writer;

  ReportFormat(String id, ReportWriter writer) {
    this.id = id;
    this.writer = writer;
  }

  /** The name on the command line. */
  public String id() {
    return id;
  }

  /** The writer of this format. */
  public ReportWriter writer() {
    return writer;
  }

  /** The format with this name. */
  public static Optional<ReportFormat> ofId(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }

  /** All names, for a message: {@code `json`, `md`, `html`}. */
  public static String names() {
    return Arrays.stream(values())
        .map(format -> "`" + format.id + "`")
        .collect(Collectors.joining(", "));
  }
}
