package org.licet.ingest.metadata.spdx;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  private final SpdxGraph graph;
  private final Notes notes;

  SpdxLicenses(SpdxGraph graph, Notes notes) {
    this.graph = graph;
    this.notes = notes;
  }

  /**
   * The license that an id stands for; absent when the document says that it asserts none.
   *
   * @param line where it is referred to
   */
  Optional<String> text(String id, long line) {
    return text(id, line, new HashSet<>()).filter(text -> !isNoAssertion(text));
  }

  private static boolean isNoAssertion(String text) {
    return text.toUpperCase(Locale.ROOT).matches("NO[ _-]?ASSERTION");
  }

  private Optional<String> text(String id, long line, Set<String> open) {
    Optional<SpdxElement> element = graph.element(id);
    if (element.isEmpty()) {
      return Optional.of(named(id));
    }
    if (!open.add(id)) {
      notes.fault(line, "the license " + Quote.of(id) + " is part of itself", "");
      return Optional.empty();
    }
    Optional<String> text = text(element.get(), line, open);
    open.remove(id);
    return text;
  }

  private Optional<String> text(SpdxElement license, long line, Set<String> open) {
    return switch (license.type()) {
      case "LicenseExpression" -> expression(license, line);
      case "ListedLicense", "ListedLicenseException" -> Optional.of(named(license.id()));
      case "CustomLicense", "CustomLicenseAddition", "SimpleLicensingText" ->
          Optional.of(open.size() > 1 ? reference(license) : custom(license));
      case "ConjunctiveLicenseSet" -> set(license, " AND ", line, open);
      case "DisjunctiveLicenseSet" -> set(license, " OR ", line, open);
      case "OrLaterOperator" ->
          part(license, "subjectLicense", line, open).map(SpdxLicenses::orLater);
      case "WithAdditionOperator" ->
          part(license, "subjectExtendableLicense", line, open)
              .flatMap(
                  subject ->
                      part(license, "subjectAddition", line, open)
                          .map(addition -> subject + " WITH " + addition));
      case "IndividualLicensingInfo", "IndividualElement" -> Optional.of(named(license.id()));
      default -> {
        notes.fault(
            line,
            "a license is expected here, but "
                + Quote.of(license.id())
                + " is a `"
                + license.type()
                + "`",
            "");
        yield Optional.empty();
      }
    };
  }

  private Optional<String> expression(SpdxElement license, long line) {
    Optional<String> text = license.text("licenseExpression");
    if (text.isEmpty()) {
      notes.fault(license.line() > 0 ? license.line() : line, "a license expression is empty", "");
    }
    return text;
  }

  private Optional<String> set(SpdxElement license, String joint, long line, Set<String> open) {
    List<String> members =
        license.texts("member").stream()
            .flatMap(member -> text(member, line, open).stream())
            .map(member -> member.contains(" ") ? "(" + member + ")" : member)
            .distinct()
            .toList();
    if (members.isEmpty()) {
      notes.fault(license.line(), "a set of licenses has no `member`", "");
      return Optional.empty();
    }
    return Optional.of(String.join(joint, members));
  }

  private Optional<String> part(SpdxElement license, String property, long line, Set<String> open) {
    Optional<String> part = license.text(property).flatMap(id -> text(id, line, open));
    if (part.isEmpty()) {
      notes.fault(license.line(), "`" + property + "` of a license is missing", "");
    }
    return part;
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
    return switch (local(id)) {
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
