package org.licet.license;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.licet.report.MarkdownText;
import org.licet.report.PlainText;

/** Writes the notices as Markdown or as plain text, to ship beside what was made. */
public final class NoticeWriter {
  private static final String NOT_STATED = "not stated in the inputs: find it out and add it here";

  private final boolean markdown;

  /** In Markdown, or in plain text. */
  public NoticeWriter(boolean markdown) {
    this.markdown = markdown;
  }

  /** Writes the file. */
  public void write(Notices notices, Appendable out) throws IOException {
    heading(1, "Notices", out);
    line(
        "What goes along with this was made from the data below."
            + " Each entry says what its license or terms ask for, in our words;"
            + " the texts themselves count.",
        out);
    for (Notices.Entry entry : notices.entries()) {
      entry(entry, out);
    }
    if (!notices.notCovered().isEmpty()) {
      heading(2, "Not covered", out);
      line("It is not known what these ask for:", out);
      out.append('\n');
      for (Notices.NotCovered missing : notices.notCovered()) {
        item(code(missing.what()) + ": " + prose(missing.why()), out);
      }
    }
  }

  private void entry(Notices.Entry entry, Appendable out) throws IOException {
    boolean named = !entry.title().equals(entry.id());
    heading(2, entry.title() + (named ? " (" + entry.id() + ")" : ""), out);
    if (entry.holder().isPresent() || entry.needsHolder()) {
      item("Author or rights holder: " + prose(entry.holder().orElse(NOT_STATED)), out);
    }
    item("Source: " + prose(entry.url().orElse(NOT_STATED)), out);
    for (Notices.Text text : entry.texts()) {
      item(
          "License or terms: " + prose(text.name() + " (" + text.id() + ")" + address(text.url())),
          out);
    }
    if (entry.declared().filter(declared -> isOther(declared, entry)).isPresent()) {
      item("Declared as: " + code(entry.declared().get()), out);
    }
    item("Changes: " + prose(changes(entry.changes())), out);
    if (entry.duties().isEmpty()) {
      item("Asked for: nothing on passing it on", out);
      return;
    }
    item("Asked for:", out);
    Map<String, List<String>> clauses = new LinkedHashMap<>();
    for (Notices.Duty duty : entry.duties()) {
      clauses
          .computeIfAbsent(duty.words(), key -> new ArrayList<>())
          .add(code(duty.clause()) + ", " + prose(duty.section()));
    }
    for (Map.Entry<String, List<String>> duty : clauses.entrySet()) {
      out.append("  ");
      item(prose(duty.getKey()) + " [" + String.join("; ", duty.getValue()) + "]", out);
    }
  }

  private static boolean isOther(String declared, Notices.Entry entry) {
    return entry.texts().stream().noneMatch(text -> text.id().equals(declared));
  }

  private static String address(String url) {
    return url.isEmpty() ? "" : ", " + url;
  }

  private static String changes(List<String> changes) {
    return changes.isEmpty()
        ? "none stated; say here what you changed"
        : String.join(", then ", changes);
  }

  private String prose(String text) {
    return markdown ? MarkdownText.prose(text) : PlainText.visible(text);
  }

  private String code(String text) {
    return markdown ? MarkdownText.code(text) : PlainText.visible(text);
  }

  private void heading(int level, String text, Appendable out) throws IOException {
    if (level > 1) {
      out.append('\n');
    }
    if (markdown) {
      out.append("#".repeat(level)).append(' ').append(MarkdownText.of(text)).append("\n\n");
    } else {
      String visible = PlainText.visible(text);
      String rule = (level == 1 ? "=" : "-").repeat(Math.max(3, visible.length()));
      out.append(visible).append('\n').append(rule).append("\n\n");
    }
  }

  private static void item(String text, Appendable out) throws IOException {
    out.append("- ").append(text).append('\n');
  }

  private static void line(String text, Appendable out) throws IOException {
    out.append(text).append('\n');
  }
}
