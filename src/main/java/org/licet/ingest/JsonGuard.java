package org.licet.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.licet.ingest.tree.Caps;
import org.licet.ingest.tree.JsonTrees;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.model.Origin;
import org.licet.model.Problem;

/**
 * Checks the JSON under JSON-LD before it is read as such: its reader takes the last of two equal
 * keys, follows any depth and computes any number.
 */
final class JsonGuard {
  private static final Pattern LIKE_A_KEYWORD = Pattern.compile("@[A-Za-z]+");

  /** The keywords of JSON-LD 1.1, section 1.7. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "@base",
          "@container",
          "@context",
          "@direction",
          "@graph",
          "@id",
          "@import",
          "@included",
          "@index",
          "@json",
          "@language",
          "@list",
          "@nest",
          "@none",
          "@prefix",
          "@propagate",
          "@protected",
          "@reverse",
          "@set",
          "@type",
          "@value",
          "@version",
          "@vocab");

  private JsonGuard() {}

  /**
   * Checks a document.
   *
   * @throws RefusedException for the first thing that is refused, or when it is no JSON
   */
  static void check(InputFile file, byte[] bytes) throws RefusedException {
    Deque<Set<String>> keys = new ArrayDeque<>();
    try (JsonParser parser = JsonTrees.FACTORY.createParser(bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        long line = parser.currentTokenLocation().getLineNr();
        if (token.isStructStart()) {
          keys.push(new HashSet<>());
        } else if (token.isStructEnd()) {
          keys.pop();
        } else if (token == JsonToken.FIELD_NAME && !keys.element().add(parser.currentName())) {
          throw refused(file, line, "key " + Quote.of(parser.currentName()) + " stands twice");
        } else if (token == JsonToken.FIELD_NAME && isNoKeyword(parser.currentName())) {
          throw refused(file, line, Quote.of(parser.currentName()) + " is no keyword of JSON-LD");
        } else if (token.isNumeric() && parser.getTextLength() > Caps.DIGITS) {
          throw refused(file, line, "it holds a number of more than " + Caps.DIGITS + " digits");
        }
        if (keys.size() > Caps.DEPTH) {
          throw refused(file, line, "it is nested deeper than " + Caps.DEPTH + " levels");
        }
      }
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw refused(file, line, "malformed JSON: " + JsonTrees.reason(e));
    } catch (IOException e) {
      throw refused(file, 0, "it is not UTF-8");
    }
  }

  /** Whether a key looks like a keyword and is none: JSON-LD would leave it out in silence. */
  private static boolean isNoKeyword(String key) {
    return LIKE_A_KEYWORD.matcher(key).matches() && !KEYWORDS.contains(key);
  }

  private static RefusedException refused(InputFile file, long line, String message) {
    return new RefusedException(new Problem(new Origin(file.name(), line), message, ""));
  }
}
