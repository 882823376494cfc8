package org.licet.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes made-up terms as Turtle, so that a case shows what matters of them and nothing else. The
 * short form, under {@code terms} of a case, is by platform and document:
 *
 * <pre>
 * terms:
 *   forum:
 *     developer-terms:
 *       grants: closed            # open, closed, nothing
 *       grantor: licensee         # rightsHolder, licensee, operator
 *       appliesAt: both           # both, collection
 *       channels: [api]           # left out: all
 *       versions:
 *         - from: 2020-01-01
 *           to: 2022-12-31        # left out: to today
 *           clauses:
 *             - id: no-training
 *               prohibits: [train-model]      # or permits, obliges, silent
 *               if: [[registration, isA, commercial]]
 *               duties: [attribution]
 *               to: platform-party            # left out: to anyone
 *               reaches: [copy, subset]       # left out: every derivation
 *               confidence: inferred          # left out: the text was read
 * </pre>
 *
 * A condition is an operand, an operator and a value; a fourth word is the window of a ceiling. An
 * action may carry a condition of its own: {@code {action: store, if: [[duration, gt, P1D]]}}.
 */
final class CaseTerms {
  private static final Map<String, String> MODALITIES =
      Map.of(
          "permits", "Permission",
          "prohibits", "Prohibition",
          "obliges", "Duty",
          "silent", "Silence");

  private static final Map<String, String> PROPERTIES =
      Map.of(
          "permits", "odrl:permission",
          "prohibits", "odrl:prohibition",
          "obliges", "odrl:obligation",
          "silent", "licet:silentOn");

  private final StringBuilder turtle = new StringBuilder();

  private CaseTerms() {}

  /** The terms of a platform as Turtle, its entry in the list of platforms included. */
  static String turtle(String platform, Map<String, Object> documents) {
    CaseTerms terms = new CaseTerms();
    terms.line("catalog:%1$s a licet:Platform ;", platform);
    if (Boolean.TRUE.equals(documents.get("hostsOthersWorks"))) {
      terms.line("  licet:hostsOthersWorks true ;");
    }
    if (documents.get("apiPlatform") instanceof String other) {
      terms.line("  licet:apiPlatform catalog:%s ;", other);
    }
    terms.line(
        "  rdfs:label \"%1$s\"@en ; skos:notation \"%1$s\" ; licet:host \"%1$s.example\" .",
        platform);
    terms.line(":deal a licet:Deal ; dct:identifier \"%s/deal\" .", platform);
    terms.line(":text licet:sourceKind \"example\" ; schema:url <https://%s.example/> .", platform);
    documents.forEach(
        (name, document) -> {
          if (document instanceof Map<?, ?>) {
            terms.document(platform, name, RuleCaseFile.map(document));
          }
        });
    return terms.turtle.toString();
  }

  private void document(String platform, String name, Map<String, Object> document) {
    line(":%s a licet:Document ; rdfs:label \"%s\"@en ;", name, name);
    line("  licet:platform catalog:%s ; licet:partOfDeal :deal ;", platform);
    for (String channel : words(document.get("channels"))) {
      line("  licet:governsChannel channel:%s ;", channel);
    }
    line("  licet:grants licet:%s ;", document.get("grants"));
    line("  licet:grantor licet:%s ;", document.getOrDefault("grantor", "licensee"));
    line("  licet:appliesAt licet:%s ;", document.getOrDefault("appliesAt", "both"));
    line("  licet:selectedBy licet:%s .", document.getOrDefault("selectedBy", "collection"));
    for (Object version : (List<?>) document.get("versions")) {
      version(name, RuleCaseFile.map(version));
    }
  }

  private void version(String document, Map<String, Object> version) {
    String name = document + "-" + version.get("from");
    List<Map<String, Object>> clauses = new ArrayList<>();
    ((List<?>) version.getOrDefault("clauses", List.of()))
        .forEach(clause -> clauses.add(RuleCaseFile.map(clause)));
    line(":%s a licet:TermsVersion ; licet:versionOf :%s ;", name, document);
    line("  schema:version \"%s\" ; licet:effectiveFromBasis licet:text ;", version.get("from"));
    if (version.containsKey("to")) {
      line("  licet:effectiveTo \"%s\"^^xsd:date ;", version.get("to"));
      line("  licet:effectiveToBasis \"next version\" ;");
    }
    for (Map<String, Object> clause : clauses) {
      line("  %s :%s ;", PROPERTIES.get(modality(clause)), clause.get("id"));
    }
    line("  dct:source :text ; licet:effectiveFrom \"%s\"^^xsd:date .", version.get("from"));
    clauses.forEach(this::clause);
  }

  private void clause(Map<String, Object> clause) {
    String modality = modality(clause);
    line(":%s a odrl:%s , licet:Clause ;", clause.get("id"), MODALITIES.get(modality));
    String property = modality.equals("obliges") ? "licet:coversAct" : "odrl:action";
    for (Object action : (List<?>) clause.get(modality)) {
      line("  %s %s ;", property, action(action));
    }
    for (Object condition : (List<?>) clause.getOrDefault("if", List.of())) {
      line("  odrl:constraint %s ;", condition((List<?>) condition));
    }
    for (String duty : words(clause.get("duties"))) {
      String owed = modality.equals("obliges") ? "licet:imposes" : "odrl:duty";
      line("  %s %s ;", owed, duty(duty));
    }
    for (String kind : words(clause.get("reaches"))) {
      line("  licet:reaches licet:%s ;", kind);
    }
    if (clause.containsKey("to")) {
      line("  odrl:assignee licet:%s ;", clause.get("to"));
    }
    line("  licet:section \"1\" ; licet:paraphrase \"%s\"@en ;", clause.get("id"));
    line(
        "  dct:source :text ; licet:confidence licet:%s .",
        clause.getOrDefault("confidence", "primary-text-read"));
  }

  private static String modality(Map<String, Object> clause) {
    return Set.of("permits", "prohibits", "obliges", "silent").stream()
        .filter(clause::containsKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a clause does nothing: " + clause));
  }

  private static String action(Object action) {
    if (action instanceof Map<?, ?> refined) {
      String conditions =
          ((List<?>) refined.get("if"))
              .stream()
                  .map(condition -> "odrl:refinement " + condition((List<?>) condition))
                  .collect(Collectors.joining(" ; "));
      return "[ rdf:value licet:" + refined.get("action") + " ; " + conditions + " ]";
    }
    return "licet:" + action;
  }

  /** A duty by its name, or with its deadline: {@code delete-on-request within PT24H}. */
  private static String duty(String duty) {
    int within = duty.indexOf(" within ");
    return within < 0
        ? "licet:" + duty
        : "[ odrl:action licet:"
            + duty.substring(0, within)
            + " ; licet:deadline \""
            + duty.substring(within + " within ".length())
            + "\"^^xsd:duration ]";
  }

  private static String condition(List<?> condition) {
    String operand = String.valueOf(condition.get(0));
    Object value = condition.get(2);
    boolean plain = value instanceof Number || value instanceof Boolean;
    String window = condition.size() > 3 ? " ; licet:window \"" + condition.get(3) + "\"" : "";
    return "[ odrl:leftOperand licet:%s ; odrl:operator odrl:%s ; odrl:rightOperand %s%s ]"
        .formatted(operand, condition.get(1), plain ? value : operand + ":" + value, window);
  }

  private static List<String> words(@org.jspecify.annotations.Nullable Object list) {
    return list instanceof List<?> words ? words.stream().map(String::valueOf).toList() : List.of();
  }

  private void line(String format, Object... values) {
    turtle.append(format.formatted(values)).append('\n');
  }
}
