package org.licet.ingest.metadata.cyclonedx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.licet.ingest.metadata.bom.Addresses;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.LicenseDeclaration;

/**
 * The licenses of a component. What is declared governs; several bind together. What the author of
 * the document concluded governs when nothing is declared, and is evidence otherwise. What was
 * found in files ({@code evidence.licenses}) is evidence always.
 */
final class ComponentLicenses {
  private static final Pattern PROPERTY =
      Pattern.compile("(?i)(.*[:./_-])?licen[cs]es?([:._-]?id)?");
  private static final Pattern TEXTS =
      Pattern.compile(
          "(?i)https?://(www\\.)?(creativecommons\\.org/(licenses|publicdomain)|spdx\\.org/licenses"
              + "|opendatacommons\\.org/licenses|opensource\\.org/licen[cs]es?|choosealicense\\.com"
              + "|gnu\\.org/licenses|apache\\.org/licenses|cdla\\.(dev|io))/.*");

  private static final String UNREADABLE = "LicenseRef-unreadable";
  private static final String UNKNOWN = "what it says is unknown";

  private final Notes notes;

  ComponentLicenses(Notes notes) {
    this.notes = notes;
  }

  /** One license as stated, and whether the author of the document concluded it. */
  private record Stated(String text, boolean isConcluded, String name, long line) {}

  /** Every statement of a license for a component that is called by its id. */
  List<LicenseDeclaration> of(Component component, String id) {
    List<Stated> stated = new ArrayList<>();
    Trees.get(component.fields(), "licenses").ifPresent(list -> readAll(list, id, stated));
    boolean declared = stated.stream().anyMatch(each -> !each.isConcluded());
    List<LicenseDeclaration> found = new ArrayList<>();
    for (Stated each : stated) {
      String by = each.isConcluded() ? "the concluded license" : "the declared license";
      found.add(declaration(each, by, !each.isConcluded() || !declared));
    }
    boolean none = found.isEmpty();
    properties(component)
        .map(each -> declaration(each, "the property `" + each.name() + "`", none))
        .forEach(found::add);
    List<Stated> observed = new ArrayList<>();
    Trees.at(component.fields(), "evidence", "licenses")
        .ifPresent(list -> readAll(list, id, observed));
    observed.forEach(each -> found.add(declaration(each, "the license found in its files", false)));
    return List.copyOf(found);
  }

  private LicenseDeclaration declaration(Stated stated, String by, boolean governs) {
    return new LicenseDeclaration(stated.text(), by, governs, notes.at(stated.line()));
  }

  private void readAll(Tree list, String id, List<Stated> stated) {
    if (!(list instanceof Tree.Items)) {
      notes.fault(list.line(), "`licenses` must be a list, not " + list.what(), "");
    }
    for (Tree entry : Trees.items(list)) {
      stated.add(read(entry, id));
    }
  }

  /** One that is malformed is one that nobody knows: without it the rest would look freer. */
  private Stated read(Tree entry, String id) {
    Optional<Tree> license = Trees.get(entry, "license");
    Optional<String> expression = Trees.text(entry, "expression");
    if (expression.isPresent()) {
      return new Stated(expression.get(), isConcluded(entry), "", entry.line());
    }
    if (license.isEmpty() || !(license.get() instanceof Tree.Fields fields)) {
      notes.fault(entry.line(), "a license has neither `license` nor `expression`", UNKNOWN);
      return new Stated(UNREADABLE, isConcluded(entry), "", entry.line());
    }
    terms(fields, id);
    Optional<String> text = text(fields);
    if (text.isEmpty()) {
      notes.fault(fields.line(), "a license has neither `id` nor `name`", UNKNOWN);
    } else if (Trees.text(fields, "id").isPresent() && Trees.text(fields, "name").isPresent()) {
      notes.fault(
          fields.line(), "a license has `id` and `name`", "keep one of the two; `id` was read");
    }
    boolean concluded = isConcluded(fields) || isConcluded(entry);
    return new Stated(text.orElse(UNREADABLE), concluded, "", fields.line());
  }

  /** The id; else the address of a well-known text; else the name; else any address. */
  private static Optional<String> text(Tree.Fields license) {
    Optional<String> url = Trees.text(license, "url").flatMap(Addresses::web);
    return Trees.text(license, "id")
        .or(() -> url.filter(text -> TEXTS.matcher(text).matches()))
        .or(() -> Trees.text(license, "name"))
        .or(() -> url);
  }

  private boolean isConcluded(Tree license) {
    Optional<Tree> stated = Trees.get(license, "acknowledgement");
    String word = stated.flatMap(Trees::text).orElse("declared").toLowerCase(Locale.ROOT);
    if (!word.equals("declared") && !word.equals("concluded")) {
      notes.fault(
          stated.get().line(),
          "`acknowledgement` is " + Quote.of(word),
          "it is `declared` or `concluded`; read as concluded");
    }
    return !word.equals("declared");
  }

  /** A license that was bought is an agreement, which only a manifest can state in full. */
  private void terms(Tree.Fields license, String id) {
    Optional<Tree> licensing = Trees.get(license, "licensing");
    if (licensing.isEmpty()) {
      return;
    }
    List<String> said = new ArrayList<>();
    Stream.of("purchaser", "licensee")
        .forEach(
            role ->
                party(licensing.get(), role)
                    .ifPresent(name -> said.add(role + " " + Quote.of(name))));
    Trees.text(licensing.get(), "expiration").ifPresent(day -> said.add("ends " + Quote.of(day)));
    List<String> types = Trees.texts(licensing.get(), "licenseTypes");
    if (!types.isEmpty()) {
      said.add("of the type " + Quote.of(String.join(", ", types)));
    }
    notes.remark(
        "the license of "
            + Quote.of(id)
            + " was agreed on"
            + (said.isEmpty() ? "" : " (" + String.join(", ", said) + ")")
            + ": state it as an agreement of a manifest, so that it counts");
  }

  private static Optional<String> party(Tree licensing, String role) {
    return Trees.at(licensing, role, "organization", "name")
        .or(() -> Trees.at(licensing, role, "individual", "name"))
        .flatMap(Trees::text);
  }

  private static Stream<Stated> properties(Component component) {
    Stream<Tree> contents = component.data().flatMap(data -> Trees.get(data, "contents").stream());
    return Stream.concat(Stream.of(component.fields()), contents)
        .flatMap(holder -> Trees.items(holder, "properties").stream())
        .flatMap(
            property -> {
              String name = Trees.text(property, "name").orElse("");
              return PROPERTY.matcher(name).matches()
                  ? Trees.text(property, "value").stream()
                      .map(text -> new Stated(text, false, name, property.line()))
                  : Stream.empty();
            });
  }
}
