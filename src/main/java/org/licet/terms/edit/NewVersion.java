package org.licet.terms.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.model.Clause;
import org.licet.model.TermsVersion;
import org.licet.terms.ClauseNames;
import org.licet.terms.edit.TurtleText.Statement;

/**
 * Writes down that a document has a new version: the old one ends the day before, and its clauses
 * are copied under the new id for a person to edit. What the copy cannot know stays open: its
 * source is named but not described, and no clause claims to have been read.
 */
public final class NewVersion {
  /** What is true of the old version only. */
  private static final Set<String> DROPPED =
      Set.of(
          "licet:effectiveTo",
          "licet:startUncertainFrom",
          "licet:startUnknown",
          "licet:lastVerified",
          "licet:textNotFound",
          "licet:announcedOnly",
          "owl:sameAs",
          "skos:note");

  private static final Pattern PART = Pattern.compile("(?s)(\\s*)(\\S+)(\\s+)(.*?)(\\s*)");

  private final TermsVersion old;
  private final VersionDraft draft;

  /** The next version after another. */
  public NewVersion(TermsVersion old, VersionDraft draft) {
    this.old = old;
    this.draft = draft;
  }

  /**
   * The text of the platform's file with the new version in it.
   *
   * @throws IllegalArgumentException when the file does not hold the old version as `:id`
   */
  public String edit(String file) {
    TurtleText turtle = TurtleText.of(file);
    Statement before =
        turtle
            .about(":" + old.id())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the file writes `" + old.id() + "` in a form that is not understood"));
    Map<String, String> names = names();
    StringBuilder added = new StringBuilder();
    String title = "\n\n\n# ---- " + old.document().title() + ": " + draft.from() + " on ";
    added.append(title).append("-".repeat(Math.max(4, 82 - title.length()))).append("\n\n");
    added.append(version(before, names)).append("\n");
    int end = before.end();
    for (Statement statement : turtle.statements()) {
      boolean clause =
          names.containsKey(statement.subject()) && !statement.subject().equals(":" + old.id());
      boolean source = statement.subject().startsWith(":" + old.id() + "-source");
      if (clause) {
        added.append("\n").append(clause(statement, names)).append("\n");
      }
      end = clause || source ? Math.max(end, statement.end()) : end;
    }
    String text = added.toString().stripTrailing();
    return file.substring(0, before.start())
        + ended(before)
        + file.substring(before.end(), end)
        + text
        + file.substring(end);
  }

  /** The old version, which ends the day before. */
  private String ended(Statement before) {
    List<String> parts = new ArrayList<>();
    String day = "\"" + draft.from().minusDays(1) + "\"^^xsd:date";
    boolean gap =
        old.effectiveTo().filter(last -> last.isBefore(draft.from().minusDays(1))).isPresent();
    if (gap) {
      return before.toText();
    }
    boolean said = before.parts().stream().anyMatch(part -> is(part, "licet:effectiveTo"));
    for (String part : before.parts()) {
      if (is(part, "licet:effectiveTo")) {
        parts.add(with(part, "licet:effectiveTo", day));
      } else if (is(part, "licet:effectiveToBasis")) {
        if (!said) {
          parts.add(with(part, "licet:effectiveTo", day));
        }
        parts.add(with(part, "licet:effectiveToBasis", "\"next-version\""));
      } else {
        parts.add(part);
        if (is(part, "licet:effectiveFromBasis") && !said && !hasEndBasis(before)) {
          parts.add(with(part, "licet:effectiveTo", day));
          parts.add(with(part, "licet:effectiveToBasis", "\"next-version\""));
        }
      }
    }
    return new Statement(0, 0, before.head(), parts).toText();
  }

  private static boolean hasEndBasis(Statement statement) {
    return statement.parts().stream().anyMatch(part -> is(part, "licet:effectiveToBasis"));
  }

  private String version(Statement before, Map<String, String> names) {
    List<String> parts = new ArrayList<>();
    for (String part : before.parts()) {
      String property = Statement.property(part);
      switch (property) {
        case "schema:version" -> parts.add(with(part, property, literal(draft.label())));
        case "licet:effectiveFrom" ->
            parts.add(with(part, property, "\"" + draft.from() + "\"^^xsd:date"));
        case "licet:effectiveFromBasis" ->
            parts.add(with(part, property, "licet:" + draft.basis()));
        case "licet:effectiveToBasis" ->
            parts.add(with(part, property, "\"current-when-last-verified\""));
        case "schema:url" -> parts.add(with(part, property, "<" + draft.url() + ">"));
        case "dct:source" -> parts.add(with(part, property, ":" + draft.id() + "-source-1"));
        default -> {
          if (!DROPPED.contains(property)) {
            parts.add(part);
          }
        }
      }
    }
    return renamed(closed(before, parts), names);
  }

  private String clause(Statement clause, Map<String, String> names) {
    List<String> parts = new ArrayList<>();
    for (String part : clause.parts()) {
      String property = Statement.property(part);
      switch (property) {
        case "dct:source" -> parts.add(with(part, property, ":" + draft.id() + "-source-1"));
        case "licet:confidence" -> parts.add(with(part, property, "licet:unknown"));
        default -> parts.add(part);
      }
    }
    return renamed(closed(clause, parts), names);
  }

  /** A statement with other parts, the last of which ends before the period. */
  private static String closed(Statement statement, List<String> parts) {
    List<String> tidy = new ArrayList<>(parts);
    int last = tidy.size() - 1;
    if (last >= 0) {
      tidy.set(last, tidy.get(last).stripTrailing() + " ");
    }
    return new Statement(0, 0, statement.head(), tidy).toText();
  }

  /** New names by old, both as written in the file. */
  private Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Clause clause : old.clauses()) {
      names.put(":" + clause.id(), ":" + draft.id() + "-" + ClauseNames.name(clause, old));
    }
    names.put(":" + old.id(), ":" + draft.id());
    return names;
  }

  private static String renamed(String text, Map<String, String> names) {
    Matcher name = Pattern.compile("(?<=[\\s,(;]|^):[A-Za-z0-9._-]*[A-Za-z0-9_-]").matcher(text);
    return name.replaceAll(
        found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
  }

  private static boolean is(String part, String property) {
    return Statement.property(part).equals(property);
  }

  /** A part with another property and object, in the columns of the part given. */
  private static String with(String part, String property, String object) {
    Matcher matcher = PART.matcher(part);
    if (!matcher.matches()) {
      return part;
    }
    int column = matcher.group(2).length() + matcher.group(3).length();
    String gap = " ".repeat(Math.max(1, column - property.length()));
    return matcher.group(1) + property + gap + object + " ";
  }

  private static String literal(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
  }
}
