package org.licet.ingest.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.licet.model.BrokenCatalogException;

/**
 * Words by which metadata names a source: {@code reddit}, {@code OpenAI ChatGPT}. What they stand
 * for is a table ({@code source-words.tsv}); a word that is not in it stands for nothing.
 */
public final class SourceWords {
  private static final String TABLE = "source-words.tsv";
  private static final SourceWords BUILT_IN = read();

  private final Map<String, String> platforms = new LinkedHashMap<>();
  private final Map<String, Pattern> names = new LinkedHashMap<>();
  private final Map<Pattern, String> models = new LinkedHashMap<>();
  private final Map<String, String> licenses = new LinkedHashMap<>();

  private SourceWords() {}

  /**
   * Whose terms the output of a model answers to.
   *
   * @param provider the address of the provider; empty when its makers put no terms on output
   */
  public record Model(Optional<String> provider) {}

  /** The address of the platform that a word names, in any case. */
  public static Optional<String> platform(String word) {
    return Optional.ofNullable(BUILT_IN.platforms.get(key(word)));
  }

  /** What is known of a model by its name. */
  public static Optional<Model> model(String name) {
    String key = key(name);
    return BUILT_IN.models.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(key).matches())
        .findFirst()
        .map(entry -> new Model(Optional.of(entry.getValue()).filter(id -> !id.equals("-"))));
  }

  /** The address of the provider whose terms auditors file under this name, as a license. */
  public static Optional<String> termsOf(String license) {
    return Optional.ofNullable(BUILT_IN.licenses.get(key(license)));
  }

  /** The platforms that a running text names, by the names it uses. */
  public static Set<String> namedIn(String text) {
    Set<String> named = new LinkedHashSet<>();
    BUILT_IN.names.forEach(
        (name, pattern) -> {
          if (pattern.matcher(text).find()) {
            named.add(name);
          }
        });
    return named;
  }

  private static String key(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  private static SourceWords read() {
    SourceWords words = new SourceWords();
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t");
        if (cells.length != 3) {
          throw new BrokenCatalogException("`" + TABLE + "`: `" + line + "` must have three cells");
        }
        words.add(cells[0], cells[1], cells[2]);
      }
    }
    return words;
  }

  private void add(String kind, String word, String address) {
    switch (kind) {
      case "platform" -> platforms.put(key(word), address);
      case "name" -> names.put(word, Pattern.compile("\\b" + Pattern.quote(word) + "\\b"));
      case "model" -> models.put(Pattern.compile(word), address);
      case "license" -> licenses.put(key(word), address);
      default -> throw new BrokenCatalogException("`" + TABLE + "`: unknown kind `" + kind + "`");
    }
  }

  private static List<String> lines() {
    try (InputStream in = SourceWords.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new BrokenCatalogException("`" + TABLE + "` is missing from the program");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new ArrayList<>(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
