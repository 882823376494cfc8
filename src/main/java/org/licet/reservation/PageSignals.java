package org.licet.reservation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The signals inside of content: {@code tdm-reservation} and {@code robots} meta elements and links
 * to RSL licenses of an HTML page, an RSL license embedded in it, and {@code tdm:reservation} in
 * the package file of an EPUB or the XMP packet of a PDF.
 */
public final class PageSignals implements SignalSource {
  private final String source;
  private final Agents agents;
  private final List<Markup.Tag> tags;
  private final List<Rsl> licenses = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /**
   * The signals of a page.
   *
   * @param source what to call it in messages
   */
  public PageSignals(String source, String text, Agents agents) {
    this.source = source;
    this.agents = agents;
    this.tags = Markup.tags(SignalText.unmarked(text));
    embedded(text);
  }

  @Override
  public List<Statement> about(Question question) {
    List<Statement> statements = new ArrayList<>();
    reservation()
        .ifPresent(found -> statements.addAll(found.about(question, placeOfReservation())));
    for (Markup.Tag tag : tags) {
      if (tag.name().equals("meta") && nameOf(tag).equals("robots")) {
        NoAi.about(
                tag.attribute("content"),
                agents.own(question),
                "",
                question,
                new Place(source, tag.line()))
            .ifPresent(statements::add);
      }
      if (tag.name().equals("link")
          && List.of(lower(tag, "rel").split("\\s+")).contains("license")
          && lower(tag, "type").equals(Rsl.MEDIA_TYPE)) {
        statements.add(
            new Statement(
                SignalKind.RSL,
                Effect.UNCLEAR,
                Audience.USE,
                new Place(source, tag.line()),
                "link to " + tag.attribute("href"),
                List.of(tag.attribute("href"))));
      }
    }
    licenses.forEach(license -> statements.addAll(license.about(question)));
    return statements;
  }

  @Override
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** The reservation of the TDM Reservation Protocol that the content states, if it states one. */
  Optional<TdmReservation> reservation() {
    return TdmReservation.of(stated("reservation"), stated("policy"));
  }

  private Place placeOfReservation() {
    return tags.stream()
        .filter(tag -> !value(tag, "reservation").isEmpty())
        .findFirst()
        .map(tag -> new Place(source, tag.line()))
        .orElse(new Place(source, 0));
  }

  private String stated(String key) {
    return tags.stream()
        .map(tag -> value(tag, key))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The value of a key of the protocol in one tag, in any of its forms; empty for none. */
  private static String value(Markup.Tag tag, String key) {
    String colon = "tdm:" + key;
    if (tag.name().equals(colon)) {
      return tag.text();
    }
    if (!tag.attribute(colon).isEmpty()) {
      return tag.attribute(colon);
    }
    if (tag.name().equals("meta") || tag.name().endsWith(":meta")) {
      if (nameOf(tag).equals("tdm-" + key) || nameOf(tag).equals(colon)) {
        return tag.attribute("content");
      }
      if (lower(tag, "property").equals(colon)) {
        return tag.text();
      }
    }
    return "";
  }

  private void embedded(String text) {
    for (Markup.Tag tag : tags) {
      if (tag.name().equals("script") && lower(tag, "type").equals(Rsl.MEDIA_TYPE)) {
        int from = text.indexOf("<rsl");
        int end = text.indexOf("</rsl>", Math.max(from, 0));
        if (from >= 0 && end >= 0) {
          read(text.substring(from, end + "</rsl>".length()), tag.line());
        }
        return;
      }
    }
  }

  private void read(String license, int line) {
    try {
      licenses.add(Rsl.read(source, license));
    } catch (UnreadableSignalException e) {
      remarks.add(source + ":" + line + ": the RSL license in it was not read: " + e.getMessage());
    }
  }

  private static String nameOf(Markup.Tag tag) {
    return lower(tag, "name");
  }

  private static String lower(Markup.Tag tag, String attribute) {
    return tag.attribute(attribute).strip().toLowerCase(Locale.ROOT);
  }
}
