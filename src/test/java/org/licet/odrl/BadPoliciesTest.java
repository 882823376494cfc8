package org.licet.odrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.model.BadInputException;
import org.licet.odrl.read.ActionReader;
import org.licet.odrl.read.Nodes;
import org.licet.odrl.read.PolicyReader;
import org.licet.odrl.read.RdfFile;

/** Inputs that cannot be used are refused in a sentence: nothing is fetched, nothing overflows. */
class BadPoliciesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ex:a ex:b ex:c .|hold no ODRL policy",
        "ex:a a odrl:Set . ex:b a odrl:Set .|2 policies",
        "ex:a a odrl:Set ; odrl:permission ex:nowhere .|nothing is said about it",
        "ex:a a odrl:Set ; odrl:permission [ odrl:constraint ex:nowhere ] .|nothing is said about it",
        "ex:a a odrl:Set ; odrl:permission [ a odrl:Prohibition ] .|says it is a Prohibition",
        "ex:a a odrl:Offer , odrl:Agreement .|of several types",
        "ex:a a odrl:Set ; odrl:inheritFrom ex:b . ex:b a odrl:Set ; odrl:inheritFrom ex:a .|in a circle",
        "ex:a a odrl:Set ; odrl:inheritFrom ex:b .|not in the file",
        "ex:a a odrl:Set ; odrl:conflict ex:fight .|conflict strategy",
        "ex:a a odrl:Set ; odrl:permission [ odrl:constraint [ odrl:operator odrl:eq ; odrl:rightOperand 1 ] ] .|no left operand",
        "ex:a a odrl:Set ; odrl:permission [ odrl:constraint [ odrl:leftOperand odrl:count ; odrl:operator odrl:eq ] ] .|no right operand",
        "ex:a a odrl:Set ; odrl:permission [ odrl:constraint [ odrl:leftOperand odrl:count ; odrl:rightOperand 1 ] ] .|no operator",
        "ex:a a odrl:Set ; odrl:permission [ odrl:constraint [ odrl:leftOperand odrl:count ; odrl:operator odrl:eq ; odrl:rightOperand 1 ; odrl:and ex:b ] ] .|several at once",
        "ex:a a odrl:Set ; odrl:permission [ odrl:constraint ex:c ] . ex:c odrl:and ex:c .|part of itself",
        "ex:a a odrl:Set ; odrl:permission [ odrl:action \"use\" ] .|is text",
        "ex:a a odrl:Set ; odrl:permission ex:p . ex:p odrl:duty ex:d . ex:d odrl:consequence ex:d .|part of itself",
        "ex:a a odrl:Set ; odrl:permission _:l . _:l rdf:first ex:p ; rdf:rest _:l .|does not end",
      })
  void brokenPolicies(String turtle, String complaint) {
    assertThatThrownBy(() -> new PolicyReader(OdrlCase.nodes(turtle)).policy(Optional.empty()))
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith("case.ttl: ")
        .hasMessageContaining(complaint);
  }

  @Test
  void actionsThatIncludeEachOther() {
    Nodes nodes = OdrlCase.nodes("ex:a odrl:includedIn ex:b . ex:b odrl:includedIn ex:a .");
    assertThatThrownBy(() -> ActionReader.of(nodes))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("included in itself");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "policy.ttl|this is not RDF|cannot be read as Turtle",
        "policy.jsonld|{\"@context\":\"https://example.org/c.jsonld\",\"@type\":\"Set\"}|`https://example.org/c.jsonld` is elsewhere",
        "policy.jsonld|{\"@context\":|malformed JSON",
        "policy.jsonld|{\"a\":1,\"a\":2}|malformed JSON",
        "policy.rdf|<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>|<!DOCTYPE",
        "policy.rdf|<?xml version=\"1.0\"?><a|not well-formed",
      })
  void brokenFiles(String name, String text, String complaint) {
    assertThatThrownBy(() -> RdfFile.read(name, text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith(name)
        .hasMessageContaining(complaint);
  }

  @Test
  void bottomlessNestingAndEndlessLiterals() {
    String open = "[ odrl:and ".repeat(100);
    String deep =
        "ex:a a odrl:Set ; odrl:permission [ odrl:constraint "
            + open
            + "ex:c"
            + " ]".repeat(101)
            + " .";
    assertThatThrownBy(() -> new PolicyReader(OdrlCase.nodes(deep)).policy(Optional.empty()))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("nested deeper than 64 levels");
    String json = "{\"a\":".repeat(100_000);
    assertThatThrownBy(() -> RdfFile.read("a.json", json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(BadInputException.class);
    String turtle = "<urn:a> <urn:b> " + "[ <urn:b> ".repeat(200_000);
    assertThatThrownBy(() -> RdfFile.read("a.ttl", turtle.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(BadInputException.class);
    String text = "<urn:a> <urn:b> \"" + "x".repeat(2_000_000) + "\" .";
    assertThatThrownBy(() -> RdfFile.read("a.ttl", text.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("longer than 1 MB");
    String digits = "<urn:a> <urn:b> " + "9".repeat(200) + " .";
    assertThatThrownBy(() -> RdfFile.read("a.ttl", digits.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("more than 100 digits");
  }

  @Test
  void theContextOfOdrlIsBundled() {
    String json =
        """
        {"@context": "http://www.w3.org/ns/odrl.jsonld", "@type": "Set", "uid": "urn:p",
         "permission": [{"target": "urn:t", "action": "use",
           "constraint": [{"or": [
             {"leftOperand": "count", "operator": "lt", "rightOperand": 5},
             {"leftOperand": "purpose", "operator": "eq", "rightOperand": {"@id": "urn:r"}}]}]}]}
        """;
    Nodes nodes =
        new Nodes(RdfFile.read("p.jsonld", json.getBytes(StandardCharsets.UTF_8)), "p.jsonld");
    assertThat(new PolicyReader(nodes).policy(Optional.empty()).rules().get(0).text())
        .isEqualTo(
            "permission to http://www.w3.org/ns/odrl/2/use[] of urn:t[] if"
                + " or(count lt 5; purpose eq urn:r)");
  }
}
