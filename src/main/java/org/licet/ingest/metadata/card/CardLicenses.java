package org.licet.ingest.metadata.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Problem;

/**
 * The licenses that a card states. The tag governs; the license of one's own that {@code license:
 * other} announces governs by its name, else by its link, else by its description. What the page
 * says of licensing is evidence to compare the tag with.
 */
final class CardLicenses {
  /** A paragraph that is longer is cut: what it names stands at its beginning. */
  static final int LONGEST = 2_000;

  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S+");
  private static final Set<String> SAY_NOTHING =
      Set.of(
          "other", "custom", "license", "licence", "unknown", "none", "n/a", "na", "see-license");
  private static final Pattern TERMS =
      Pattern.compile(
          "(?is).*\\b(agree|agreement|terms|conditions?|only for|licen[cs]e|non-?commercial|must"
              + "|shall|may not|prohibit\\w*)\\b.*");

  private final CardContent card;
  private final Tree.Fields frontMatter;
  private final List<Problem> faults;
  private final List<String> remarks;
  private final List<LicenseDeclaration> found = new ArrayList<>();

  CardLicenses(CardContent card, List<Problem> faults, List<String> remarks) {
    this.card = card;
    this.frontMatter = card.frontMatter();
    this.faults = faults;
    this.remarks = remarks;
  }

  /** A text with the line that states it. */
  private record Stated(String text, String by, long line) {}

  /** The declarations, those that govern first. */
  List<LicenseDeclaration> read() {
    List<Stated> tags = tags();
    Optional<Stated> own = own();
    boolean open = tags.isEmpty() || tags.stream().anyMatch(tag -> isOther(tag.text()));
    for (Stated tag : tags) {
      add(tag, own.isEmpty() || !isOther(tag.text()));
    }
    own.ifPresent(license -> add(license, open));
    others(own).forEach(each -> add(each, false));
    gate();
    card.sections().stream()
        .filter(section -> section.isLicensing() && !section.isPlaceholder())
        .forEach(
            section ->
                add(
                    new Stated(section.text(), "the licensing section of the card", section.line()),
                    false));
    return found.stream()
        .sorted((a, b) -> Boolean.compare(b.governs(), a.governs()))
        .distinct()
        .toList();
  }

  private void add(Stated stated, boolean governs) {
    String text = stated.text().substring(0, Math.min(LONGEST, stated.text().length()));
    found.add(new LicenseDeclaration(text, stated.by(), governs, card.at(stated.line())));
  }

  private List<Stated> tags() {
    List<Stated> tags = new ArrayList<>();
    for (Tree.Field field : frontMatter.fields()) {
      if (CardKeys.LICENSE.contains(field.name())) {
        collect(field.value(), "the license tag", tags, true);
      }
    }
    if (tags.isEmpty()) {
      for (Tree tag : Trees.items(frontMatter, "tags")) {
        Trees.text(tag)
            .filter(text -> text.startsWith("license:") && text.length() > 8)
            .ifPresent(
                text -> tags.add(new Stated(text.substring(8).strip(), "a tag", tag.line())));
      }
    }
    return tags;
  }

  /** One license, several, or, as old cards write it, several by part of the dataset. */
  private void collect(Tree value, String by, List<Stated> into, boolean parts) {
    for (Tree each : Trees.items(value)) {
      Optional<String> text = Trees.text(each);
      if (text.isPresent()) {
        into.add(new Stated(text.get(), by, each.line()));
      } else if (each instanceof Tree.Fields fields && parts) {
        fields
            .fields()
            .forEach(
                part -> collect(part.value(), by + " for " + Quote.of(part.name()), into, false));
      } else if (!(each instanceof Tree.Nothing)) {
        faults.add(
            new Problem(
                card.at(each.line()),
                "a license must be text; it is " + each.what(),
                "write its id, as in `cc-by-4.0`"));
      }
    }
  }

  /** The license of one's own that the card names: by name, else by address, else in words. */
  private Optional<Stated> own() {
    return name().or(this::link).or(this::details);
  }

  /** What else the card says of a license of one's own. */
  private List<Stated> others(Optional<Stated> own) {
    List<Stated> all = new ArrayList<>();
    name().ifPresent(all::add);
    link().ifPresent(all::add);
    details().ifPresent(all::add);
    own.ifPresent(all::remove);
    return all;
  }

  private Optional<Stated> name() {
    return stated("license_name", "the license name of the card")
        .filter(name -> !SAY_NOTHING.contains(name.text().toLowerCase(Locale.ROOT)));
  }

  private Optional<Stated> link() {
    return stated("license_link", "the license link of the card")
        .filter(link -> ADDRESS.matcher(link.text()).matches());
  }

  private Optional<Stated> details() {
    return stated("license_details", "the license details of the card")
        .filter(details -> !SAY_NOTHING.contains(details.text().toLowerCase(Locale.ROOT)));
  }

  private Optional<Stated> stated(String key, String by) {
    return Trees.get(frontMatter, key)
        .flatMap(value -> Trees.text(value).map(text -> new Stated(text, by, value.line())));
  }

  /** Terms that must be accepted before the data is given out bind whoever has it. */
  private void gate() {
    stated("extra_gated_prompt", "the terms to accept before access")
        .ifPresent(
            prompt -> {
              boolean terms = TERMS.matcher(prompt.text()).matches();
              if (terms) {
                add(
                    new Stated(
                        "the terms that the card asks to accept before access",
                        "the key `extra_gated_prompt`",
                        prompt.line()),
                    true);
              }
              add(prompt, false);
              remarks.add(
                  card.at(prompt.line())
                      + ": access is given to those who accept "
                      + (terms ? "terms, which bind beside the license" : "a prompt")
                      + ": read `extra_gated_prompt`, and record an agreement where one was made");
            });
    Trees.get(frontMatter, "license_link")
        .flatMap(Trees::text)
        .filter(link -> !ADDRESS.matcher(link).matches())
        .ifPresent(
            link ->
                remarks.add(
                    card.at(Trees.get(frontMatter, "license_link").map(Tree::line).orElse(0L))
                        + ": the license text is in "
                        + Quote.of(link)
                        + " of the repository: lay that file beside the card to have it read"));
  }

  private static boolean isOther(String text) {
    return text.equalsIgnoreCase("other");
  }
}
