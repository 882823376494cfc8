package org.licet.odrl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.odrl.evaluation.Evaluator;
import org.licet.rules.RuleBase;
import org.licet.rules.odrl.OdrlEngine;

/** What the Information Model of ODRL 2.2 asks for, case by case. */
class ModelTest {
  private static final Evaluator EVALUATOR = new OdrlEngine(RuleBase.loadOdrl());

  @ParameterizedTest(name = "{0}: stated {1}, {2} {3} -> {4}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "purpose|ex:research|eq|ex:research|permitted",
        "purpose|ex:medical|eq|ex:research|not permitted",
        "purpose|ex:medical|isA|ex:research|permitted",
        "purpose|ex:commerce|isA|ex:research|not permitted",
        "purpose|ex:research|neq|ex:commerce|permitted",
        "purpose|ex:commerce|neq|ex:commerce|not permitted",
        "purpose|ex:research|isAnyOf|(ex:research ex:teaching)|permitted",
        "purpose|ex:commerce|isAnyOf|(ex:research ex:teaching)|not permitted",
        "purpose|ex:research , ex:commerce|isAnyOf|(ex:research ex:teaching)|not permitted",
        "purpose|ex:research , ex:teaching|isAllOf|(ex:research ex:teaching)|permitted",
        "purpose|ex:research|isAllOf|(ex:research ex:teaching)|not permitted",
        "purpose|ex:research|isNoneOf|(ex:commerce ex:war)|permitted",
        "purpose|ex:research , ex:war|isNoneOf|(ex:commerce ex:war)|not permitted",
        "spatial|ex:ghent|isPartOf|ex:belgium|permitted",
        "spatial|ex:paris|isPartOf|ex:belgium|not permitted",
        "spatial|ex:belgium|hasPart|ex:ghent|permitted",
        "spatial|ex:france|hasPart|ex:ghent|not permitted",
        "count|5|lt|5|not permitted",
        "count|5|lteq|5.0|permitted",
        "count|5|gt|4|permitted",
        "count|5|gteq|6|not permitted",
        "media|'paper'|eq|'paper'|permitted",
        "media|'Paper'|eq|'paper'|not permitted",
        "elapsedTime|'PT24H'^^xsd:duration|lteq|'P1D'^^xsd:duration|permitted",
        "elapsedTime|'PT25H'^^xsd:duration|lteq|'P1D'^^xsd:duration|not permitted",
        "dateTime|'2024-01-01T00:00:00+01:00'^^xsd:dateTime|eq|'2023-12-31T23:00:00.000Z'^^xsd:dateTime|permitted",
        "dateTime|'2024-01-01T10:00:00Z'^^xsd:dateTime|lteq|'2024-01-01'^^xsd:date|permitted",
        "dateTime|'2024-01-02T00:00:00Z'^^xsd:dateTime|lteq|'2024-01-01'^^xsd:date|not permitted",
      })
  void operators(String operand, String stated, String operator, String wanted, String answer) {
    String policy =
        permission(
            "odrl:constraint [ odrl:leftOperand odrl:%s ; odrl:operator odrl:%s ; odrl:rightOperand %s ]"
                .formatted(operand, operator, wanted));
    String request =
        request(
            "odrl:constraint [ odrl:leftOperand odrl:"
                + operand
                + " ; odrl:operator odrl:eq ; odrl:rightOperand "
                + stated
                + " ]");
    String world =
        "ex:medical skos:broader ex:research . ex:ghent dct:isPartOf ex:flanders ."
            + " ex:flanders dct:isPartOf ex:belgium .";
    assertThat(answer(OdrlCase.request(policy, request).in(world))).isEqualTo(answer);
  }

  @ParameterizedTest(name = "a rule for {0}, a request to {1} -> {2}")
  @CsvSource({
    "odrl:use, odrl:read, permitted",
    "odrl:use, odrl:write, permitted",
    "odrl:use, odrl:sell, not permitted",
    "odrl:transfer, odrl:sell, permitted",
    "odrl:play, odrl:display, permitted",
    "odrl:display, odrl:play, not permitted",
    "odrl:use, odrl:gen-ai, permitted",
    "odrl:data-mining, <https://w3id.org/licet/ns#fine-tune>, permitted",
    "odrl:use, ex:ponder, permitted",
    "odrl:read, ex:ponder, not permitted",
    "ex:publish, odrl:print, permitted",
    "ex:publish, odrl:sell, not permitted",
  })
  void actions(String named, String asked, String answer) {
    String policy =
        "ex:policy a odrl:Set ; odrl:permission [ odrl:action "
            + named
            + " ] . ex:ponder a odrl:Action ; odrl:includedIn odrl:index ."
            + " ex:publish a odrl:Action ; odrl:includedIn odrl:distribute ; odrl:implies odrl:print .";
    assertThat(answer(OdrlCase.request(policy, request("").replace("odrl:read", asked))))
        .isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a member of a collection|odrl:assignee ex:club|ex:club a odrl:PartyCollection .|ex:alice odrl:partOf ex:team . ex:team odrl:partOf ex:club .|permitted",
        "no member|odrl:assignee ex:club|ex:club a odrl:PartyCollection .|ex:bob odrl:partOf ex:club .|not permitted",
        "the collection by its source|odrl:target [ a odrl:AssetCollection ; odrl:source ex:album ]||ex:x odrl:partOf ex:album .|permitted",
        "a refined party|odrl:assignee [ a odrl:PartyCollection ; odrl:source ex:club ; odrl:refinement [ odrl:leftOperand ex:age ; odrl:operator odrl:gteq ; odrl:rightOperand 18 ] ]||ex:alice odrl:partOf ex:club ; ex:age 20 .|permitted",
        "a refined party too young|odrl:assignee [ a odrl:PartyCollection ; odrl:source ex:club ; odrl:refinement [ odrl:leftOperand ex:age ; odrl:operator odrl:gteq ; odrl:rightOperand 18 ] ]||ex:alice odrl:partOf ex:club ; ex:age 17 .|not permitted",
        "a refined asset|odrl:target [ a odrl:AssetCollection ; odrl:refinement [ odrl:leftOperand ex:size ; odrl:operator odrl:lt ; odrl:rightOperand 10 ] ]||ex:x ex:size 3 .|permitted",
        "a party by its uid|odrl:assignee [ a odrl:Party ; odrl:uid ex:alice ]|||permitted",
        "a party without name|odrl:assignee [ a odrl:Party ]|||not permitted",
      })
  void partiesAndAssets(String about, String rule, String policyRest, String world, String answer) {
    String policy = permission(rule) + (policyRest == null ? "" : policyRest);
    assertThat(answer(OdrlCase.request(policy, request("")).in(world == null ? "" : world)))
        .as(about)
        .isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} {1} against {2} {3} -> {4}")
  @CsvSource({
    "90, ex:minute, 2, ex:hour, permitted",
    "150, ex:minute, 2, ex:hour, not permitted",
    "3, ex:euro, 5, ex:euro, permitted",
    "3, ex:dollar, 5, ex:euro, not permitted",
  })
  void units(String stated, String unit, String wanted, String other, String answer) {
    String constraint =
        "odrl:constraint [ odrl:leftOperand ex:amount ; odrl:operator odrl:%s ; odrl:rightOperand %s ; odrl:unit %s ]";
    assertThat(
            answer(
                OdrlCase.request(
                    permission(constraint.formatted("lteq", wanted, other)),
                    request(constraint.formatted("eq", stated, unit)))))
        .isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a policy's action and target are those of its rules|ex:policy a odrl:Set ; odrl:action odrl:read ; odrl:target ex:x ; odrl:permission [ odrl:assignee ex:alice ] .|permitted",
        "a rule's own comes first|ex:policy a odrl:Set ; odrl:action odrl:sell ; odrl:permission [ odrl:action odrl:read ] .|permitted",
        "rules are inherited|ex:policy a odrl:Set ; odrl:inheritFrom ex:parent . ex:parent a odrl:Set ; odrl:permission [ odrl:action odrl:read ] .|permitted",
        "so are prohibitions|ex:policy a odrl:Set ; odrl:inheritFrom ex:parent ; odrl:permission [ odrl:action odrl:read ] . ex:parent a odrl:Set ; odrl:prohibition [ odrl:action odrl:read ] .|void",
        "so is the strategy|ex:policy a odrl:Set ; odrl:inheritFrom ex:parent ; odrl:permission [ odrl:action odrl:read ] . ex:parent a odrl:Set ; odrl:conflict odrl:perm ; odrl:prohibition [ odrl:action odrl:read ] .|permitted",
        "an unknown operator is unknown|ex:policy a odrl:Set ; odrl:permission [ odrl:action odrl:read ; odrl:constraint [ odrl:leftOperand odrl:media ; odrl:operator ex:resembles ; odrl:rightOperand 1 ] ] .|not permitted",
      })
  void policies(String about, String policy, String answer) {
    assertThat(answer(OdrlCase.request(policy, request("")))).as(about).isEqualTo(answer);
  }

  private static String permission(String rest) {
    return "ex:policy a odrl:Set ; odrl:permission [ odrl:action odrl:read ; " + rest + " ] . ";
  }

  private static String request(String rest) {
    return "ex:request a odrl:Request ; odrl:permission [ odrl:assignee ex:alice ; odrl:action odrl:read ; odrl:target ex:x ; "
        + rest
        + " ] .";
  }

  private static String answer(OdrlCase each) {
    return each.decide(EVALUATOR).decision().answer().word();
  }
}
