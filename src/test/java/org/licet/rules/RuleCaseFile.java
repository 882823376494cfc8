package org.licet.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads a file of cases. It holds {@code cases}, a list; what stands beside the list ({@code
 * catalog}, {@code terms}, {@code manifest}, {@code reading}, {@code asOf}, {@code record}) is
 * shared by them: a case states what differs, and {@code null} in its record takes a key away.
 */
final class RuleCaseFile {
  private static final Set<String> SHARED =
      Set.of("catalog", "terms", "manifest", "reading", "asOf", "record");
  private static final String AS_OF = "2026-11-01";

  private final String rule;
  private final Path file;

  private RuleCaseFile(String rule, Path file) {
    this.rule = rule;
    this.file = file;
  }

  /** The cases of a rule. */
  static List<RuleCase> of(RuleFolder folder) {
    List<RuleCase> cases = new ArrayList<>();
    for (Path file : folder.caseFiles()) {
      cases.addAll(new RuleCaseFile(folder.name(), file).read());
    }
    return cases;
  }

  private List<RuleCase> read() {
    Map<String, Object> root = map(load());
    List<RuleCase> cases = new ArrayList<>();
    for (Object each : (List<?>) required(root, "cases")) {
      cases.add(caseOf(root, map(each)));
    }
    knownKeys(root, Set.of("cases"));
    return cases;
  }

  private RuleCase caseOf(Map<String, Object> shared, Map<String, Object> own) {
    knownKeys(own, Set.of("about", "expect"));
    Map<String, Object> record = new LinkedHashMap<>(map(shared.getOrDefault("record", Map.of())));
    record.putAll(map(own.getOrDefault("record", Map.of())));
    record.values().removeIf(value -> value == null);
    record.putIfAbsent("id", "r-1");
    return new RuleCase(
        rule,
        file,
        String.valueOf(required(own, "about")),
        catalog(own.containsKey("catalog") || own.containsKey("terms") ? own : shared),
        map(own.getOrDefault("manifest", shared.getOrDefault("manifest", Map.of()))),
        String.valueOf(own.getOrDefault("reading", shared.getOrDefault("reading", "standard"))),
        LocalDate.parse(
            String.valueOf(own.getOrDefault("asOf", shared.getOrDefault("asOf", AS_OF)))),
        record,
        map(required(own, "expect")));
  }

  private void knownKeys(Map<String, Object> map, Set<String> more) {
    map.keySet().stream()
        .filter(key -> !SHARED.contains(key) && !more.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new IllegalArgumentException(file + ": unknown key `" + key + "`");
            });
  }

  private Object required(Map<String, Object> map, String key) {
    Object value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException(file + ": a case lacks `" + key + "`");
    }
    return value;
  }

  private Object load() {
    try {
      return new Load(LoadSettings.builder().setLabel(file.toString()).build())
          .loadFromString(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts in Turtle, by file, and terms in the short form of {@link CaseTerms}, by platform. */
  static Map<String, String> catalog(Map<String, Object> root) {
    Map<String, String> texts = new LinkedHashMap<>();
    map(root.getOrDefault("catalog", Map.of()))
        .forEach((file, text) -> texts.put(file, String.valueOf(text)));
    map(root.getOrDefault("terms", Map.of()))
        .forEach(
            (platform, documents) ->
                texts.put(
                    "platforms/" + platform + ".ttl", CaseTerms.turtle(platform, map(documents))));
    return texts;
  }

  static Map<String, Object> map(Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((key, each) -> map.put(String.valueOf(key), each));
    return map;
  }
}
