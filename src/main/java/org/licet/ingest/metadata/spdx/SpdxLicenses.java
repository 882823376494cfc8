package org.licet.ingest.metadata.spdx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.tree.Quote;

/**
 * Licenses as SPDX 3 states them: ids of the license list, expressions (SPDX annex on license
 * expressions), texts of their own, and sets of these, all as one license expression or name.
 */
final class SpdxLicenses {
  private static final Pattern LISTED =
      Pattern.compile(
          "(?i)https?://(?:www\\.)?spdx\\.org/licenses/([A-Za-z0-9.+-]+?)(?:\\.(?:html|json))?/?");

  private static final String UNREADABLE = "LicenseRef-unreadable";
  private static final int DEPTH = 100;

  /** More characters than an expression that anybody would read has. */
  private static final int LENGTH = 10_000;

  private final SpdxGraph graph;
  private final Notes notes;
  private final Map<String, String> texts = new HashMap<>();

  SpdxLicenses(SpdxGraph graph, Notes notes) {
    this.graph = graph;
    this.notes = notes;
  }

  /**
   * The license that an id stands for; absent when the document says that it asserts none. A part
   * that is malformed is a fault, and a license that nobody knows: left out, it would make the rest
   * look freer than it is.
   *
   * @param line where it is referred to
   */
  Optional<String> text(String id, long line) {
    Optional<SpdxElement> own = graph.element(id).filter(SpdxLicenses::isText);
    String text = own.map(SpdxLicenses::custom).orElseGet(() -> text(id, line, new HashSet<>()));
    return Optional.of(text).filter(found -> !isNoAssertion(found));
  }

  private static boolean isText(SpdxElement license) {
    return Set.of("CustomLicense", "CustomLicenseAddition", "SimpleLicensingText")
        .contains(license.type());
  }

  private static boolean isNoAssertion(String text) {
    return text.toUpperCase(Locale.ROOT).matches("NO[ _-]?ASSERTION");
  }

  private String text(String id, long line, Set<String> open) {
    Optional<SpdxElement> element = graph.element(id);
    if (element.isEmpty()) {
      return named(id);
    }
    String known = texts.get(id);
    if (known != null) {
      return known;
    }
    if (open.size() > DEPTH || !open.add(id)) {
      return unreadable(line, "the license " + Quote.of(id) + " is part of itself, or too deep");
    }
    String text = text(element.get(), line, open);
    open.remove(id);
    if (text.length() > LENGTH) {
      text = unreadable(line, "the license " + Quote.of(id) + " has too many parts");
    }
    texts.put(id, text);
    return text;
  }

  private String text(SpdxElement license, long line, Set<String> open) {
    return switch (license.type()) {
      case "LicenseExpression" ->
          license
              .text("licenseExpression")
              .orElseGet(() -> unreadable(license.line(), "a license expression is empty"));
      case "ListedLicense",
          "ListedLicenseException",
          "IndividualLicensingInfo",
          "IndividualElement" ->
          named(license.id());
      case "CustomLicense", "CustomLicenseAddition", "SimpleLicensingText" -> reference(license);
      case "ConjunctiveLicenseSet" -> set(license, " AND ", line, open);
      case "DisjunctiveLicenseSet" -> set(license, " OR ", line, open);
      case "OrLaterOperator" -> orLater(part(license, "subjectLicense", line, open));
      case "WithAdditionOperator" ->
          part(license, "subjectExtendableLicense", line, open)
              + " WITH "
              + part(license, "subjectAddition", line, open);
      default ->
          unreadable(
              line,
              "a license is expected here, but "
                  + Quote.of(license.id())
                  + " is a "
                  + Quote.of(license.type()));
    };
  }

  private String unreadable(long line, String message) {
    notes.fault(line, message, "what it says is unknown");
    return UNREADABLE;
  }

  private String set(SpdxElement license, String joint, long line, Set<String> open) {
    List<String> members =
        license.texts("member").stream()
            .map(member -> text(member, line, open))
            .map(member -> member.contains(" ") ? "(" + member + ")" : member)
            .distinct()
            .toList();
    return members.isEmpty()
        ? unreadable(license.line(), "a set of licenses has no `member`")
        : String.join(joint, members);
  }

  private String part(SpdxElement license, String property, long line, Set<String> open) {
    return license
        .text(property)
        .map(id -> text(id, line, open))
        .orElseGet(() -> unreadable(license.line(), "`" + property + "` of a license is missing"));
  }

  private static String orLater(String license) {
    return license.endsWith("-only")
        ? license.substring(0, license.length() - "-only".length()) + "-or-later"
        : license.matches(".*(\\+|-or-later)") ? license : license + "+";
  }

  /** A license of which the document gives the text: where else it stands, else its name. */
  private static String custom(SpdxElement license) {
    return license.texts("seeAlso").stream().findFirst().orElseGet(() -> label(license));
  }

  private static String label(SpdxElement license) {
    return license.text("name").orElseGet(() -> reference(license));
  }

  /** What stands for a license of the document's own in an expression. */
  private static String reference(SpdxElement license) {
    String name = SpdxTerms.text(license.fields(), "name").orElse(local(license.id()));
    String plain = name.replaceAll("[^A-Za-z0-9.-]+", "-").replaceAll("^-+|-+$", "");
    return plain.startsWith("LicenseRef-") ? plain : "LicenseRef-" + plain;
  }

  /** A license by an id that the document does not describe. */
  private static String named(String id) {
    Matcher listed = LISTED.matcher(id);
    if (listed.matches()) {
      return listed.group(1);
    }
    return switch (SpdxTerms.local(id)) {
      case "NoAssertionLicense", "NoAssertionElement", "NoAssertion", "NOASSERTION" ->
          "NOASSERTION";
      case "NoneLicense", "NoneElement", "NONE" -> "NONE";
      default -> id.matches("(?i)https?://.*|LicenseRef-.*") ? id : local(id);
    };
  }

  private static String local(String id) {
    return id.replaceFirst("^.*[/#:](?=[^/#:]+$)", "");
  }
}
