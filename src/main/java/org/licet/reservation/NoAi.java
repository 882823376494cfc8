package org.licet.reservation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words {@code noai} and {@code noimageai} among the directives of {@code X-Robots-Tag} or of a
 * robots meta element, as introduced by DeviantArt in 2022. {@code noimageai} is about images only.
 */
final class NoAi {
  private static final List<String> IMAGES =
      List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".bmp", ".tif", ".tiff");

  private NoAi() {}

  /**
   * What a list of directives says of a use. It may begin with the name of the crawler for which it
   * is.
   *
   * @param own names of the crawlers that ask
   * @param mediaType of the content, in lower case; empty when it is not known
   */
  static Optional<Statement> about(
      String value, List<String> own, String mediaType, Question question, Place place) {
    if (question.use() == WebUse.SEARCH) {
      return Optional.empty();
    }
    int colon = value.indexOf(':');
    Audience audience = Audience.USE;
    if (colon > 0) {
      String name = value.substring(0, colon);
      audience =
          own.stream().anyMatch(agent -> RobotsLines.isSame(name, agent))
              ? Audience.OWN
              : Audience.OTHERS;
    }
    List<String> words =
        List.of(value.substring(colon + 1).toLowerCase(Locale.ROOT).strip().split("[\\s,;]+"));
    boolean image = mediaType.startsWith("image/") || isImage(question.url());
    if (words.contains("noai")) {
      return Optional.of(new Statement(SignalKind.NOAI, Effect.RESERVED, audience, place, value));
    }
    return words.contains("noimageai") && image
        ? Optional.of(new Statement(SignalKind.NOIMAGEAI, Effect.RESERVED, audience, place, value))
        : Optional.empty();
  }

  private static boolean isImage(String url) {
    String path = PathPattern.pathOf(url).toLowerCase(Locale.ROOT);
    int query = path.indexOf('?');
    String name = query < 0 ? path : path.substring(0, query);
    return IMAGES.stream().anyMatch(name::endsWith);
  }
}
