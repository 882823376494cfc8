package org.licet.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.model.Clause;
import org.licet.model.Constraint;
import org.licet.model.Constraint.Ceiling;
import org.licet.model.Constraint.Comparison;
import org.licet.model.Constraint.Logical;
import org.licet.model.DutyClause;
import org.licet.model.Operand.WhenMissing;
import org.licet.model.Operator;
import org.licet.model.Value;
import org.licet.model.Window;
import org.licet.vocab.Ontology;

/** What the clauses of a file become. */
class ClauseReaderTest {
  @TempDir Path directory;

  private Clause clause(String old, String changed) {
    return new SmallCatalog()
        .with(old, changed)
        .read(directory)
        .versions("p")
        .get(0)
        .clauses()
        .get(0);
  }

  private Constraint constraint(String turtle) {
    return clause(
            "odrl:constraint [ odrl:leftOperand licet:purpose ; odrl:operator odrl:isA ;\n"
                + "                      odrl:rightOperand purpose:commercial ] ;",
            "odrl:constraint " + turtle + " ;")
        .constraints()
        .get(0);
  }

  private static Value.Term concept(String name) {
    return new Value.Term(Ontology.CONCEPT + name);
  }

  @Test
  void severalValuesKeepTheirOrder() {
    assertThat(
            constraint(
                "[ odrl:leftOperand licet:purpose ; odrl:operator odrl:isAnyOf ;"
                    + " odrl:rightOperand ( purpose:research purpose:commercial ) ]"))
        .isEqualTo(
            new Comparison(
                "purpose",
                Operator.IS_ANY_OF,
                List.of(concept("purpose/research"), concept("purpose/commercial"))));
  }

  @Test
  void anUnlessIsOneLogicalConstraintOverNegations() {
    assertThat(
            constraint(
                "[ odrl:and ( [ odrl:leftOperand licet:purpose ; odrl:operator odrl:isNoneOf ;"
                    + " odrl:rightOperand ( purpose:research ) ]"
                    + " [ odrl:or ( [ odrl:leftOperand licet:accountActive ;"
                    + " odrl:operator odrl:neq ; odrl:rightOperand true ] ) ] ) ]"))
        .isEqualTo(
            new Logical(
                Logical.Connective.AND,
                List.of(
                    new Comparison(
                        "purpose", Operator.IS_NONE_OF, List.of(concept("purpose/research"))),
                    new Logical(
                        Logical.Connective.OR,
                        List.of(
                            new Comparison(
                                "accountActive", Operator.NEQ, List.of(new Value.Flag(true))))))));
  }

  @Test
  void qualifiersOfAComparison() {
    assertThat(
            constraint(
                "[ odrl:leftOperand licet:assigneeMonthlyActiveUsers ; odrl:operator odrl:gt ;"
                    + " odrl:rightOperand 700 ; licet:doubtful true ;"
                    + " licet:asOf \"2023-07-18\"^^xsd:date ; licet:scope \"group\" ;"
                    + " licet:whenMissing licet:notShown ]"))
        .isEqualTo(
            new Comparison(
                "assigneeMonthlyActiveUsers",
                Operator.GT,
                List.of(new Value.Numeric(BigDecimal.valueOf(700))),
                true,
                Optional.of("2023-07-18"),
                Optional.of("group"),
                Optional.of(WhenMissing.NOT_SHOWN)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "'', ASSIGNEE",
    "licet:per licet:application ;, APPLICATION",
    "licet:per licet:user ;, USER",
    "licet:per licet:recipient ;, RECIPIENT",
    "licet:per licet:receivingEntity ;, RECEIVING_ENTITY"
  })
  void aCeiling(String per, Ceiling.Per party) {
    assertThat(
            constraint(
                "[ odrl:leftOperand licet:count ; odrl:operator odrl:gt ;"
                    + " odrl:rightOperand 1500 ; odrl:unit unit:post ; "
                    + per
                    + " licet:window \"P1M\" ]"))
        .isEqualTo(
            new Ceiling(
                Operator.GT,
                BigDecimal.valueOf(1500),
                Optional.of(Ontology.CONCEPT + "unit/post"),
                party,
                Optional.of(new Window("P1M"))));
  }

  @Test
  void aForeignOperandIsKeptByItsName() {
    assertThat(
            constraint(
                "[ odrl:leftOperand odrl:resolution ; odrl:operator odrl:lt ;"
                    + " odrl:rightOperand 72 ]"))
        .isEqualTo(
            new Comparison(
                "http://www.w3.org/ns/odrl/2/resolution",
                Operator.LT,
                List.of(new Value.Numeric(BigDecimal.valueOf(72)))));
  }

  @Test
  void aWordOfAnOperandIsItsConcept() {
    assertThat(
            constraint(
                "[ odrl:leftOperand licet:purpose ; odrl:operator odrl:isA ;"
                    + " odrl:rightOperand \"Commercial\" ]"))
        .isEqualTo(
            new Comparison("purpose", Operator.IS_A, List.of(concept("purpose/commercial"))));
  }

  @Test
  void aRefinementHoldsForItsActionAlone() {
    Clause clause =
        clause(
            "odrl:action licet:sell ;",
            "odrl:action licet:sell , [ rdf:value licet:train-model ; odrl:refinement"
                + " [ odrl:leftOperand licet:competesWithProvider ; odrl:operator odrl:eq ;"
                + " odrl:rightOperand true ] ] ;");
    Constraint refinement =
        new Comparison("competesWithProvider", Operator.EQ, List.of(new Value.Flag(true)));
    assertThat(clause.actions()).containsExactly("sell", "train-model");
    assertThat(clause.refinements()).containsOnly(Map.entry("train-model", List.of(refinement)));
    assertThat(clause.constraintsOn("sell")).isEqualTo(clause.constraints());
    assertThat(clause.constraintsOn("train-model")).hasSize(2).contains(refinement);
  }

  @ParameterizedTest(name = "{0} reads as {1}")
  @CsvSource({
    "licet:sell, sell",
    "odrl:sell, sell",
    "<http://creativecommons.org/ns#CommercialUse>, commercialize",
    "odrl:print, odrl:print"
  })
  void actionsOfOtherVocabulariesAreMapped(String written, String name) {
    assertThat(clause("odrl:action licet:sell ;", "odrl:action " + written + " ;").actions())
        .containsExactly(name);
  }

  @Test
  void dutiesWithTheirParticulars() {
    List<DutyClause> duties =
        clause(
                "odrl:action licet:sell ;",
                """
                odrl:action licet:sell ;
                    odrl:remedy [ odrl:action licet:delete-on-request ;
                                  licet:deadline "PT24H"^^xsd:duration ; licet:how "for good" ] ,
                                [ odrl:action licet:attribution ; licet:labelText "B" , "A" ] ,
                                [ odrl:action licet:notify ; licet:deadlineBusinessDays 10 ] ;
                """)
            .duties();
    assertThat(duties)
        .extracting(DutyClause::duty)
        .containsExactly("attribution", "delete-on-request", "notify");
    assertThat(duties)
        .extracting(DutyClause::triggeredBy)
        .containsExactly(
            DutyClause.Trigger.SHARING, DutyClause.Trigger.EVENT, DutyClause.Trigger.EVENT);
    assertThat(duties)
        .extracting(DutyClause::deadline)
        .containsExactly(
            Optional.empty(), Optional.of(Duration.ofHours(24)), Optional.of(Duration.ofDays(14)));
    assertThat(duties.get(0).detail()).containsOnly(Map.entry("labelText", "A, B"));
    assertThat(duties.get(1).detail())
        .containsOnly(Map.entry("how", "for good"), Map.entry("when", "deletion-request"));
    assertThat(duties.get(2).detail()).containsOnly(Map.entry("deadlineBusinessDays", "10"));
  }

  @Test
  void anObligationOnEveryActNeedsItsDutyOnly() {
    Clause clause =
        new SmallCatalog()
            .with("odrl:prohibition :no-sale", "odrl:obligation :no-sale")
            .with("odrl:action licet:sell ;", "licet:imposes [ odrl:action licet:attribution ] ;")
            .read(directory)
            .versions("p")
            .get(0)
            .clauses()
            .get(0);
    assertThat(clause.modality()).isEqualTo(Clause.Modality.OBLIGATION);
    assertThat(clause.actions()).isEmpty();
    assertThat(clause.duties()).extracting(DutyClause::duty).containsExactly("attribution");
  }

  @Test
  void aSilence() {
    Clause clause = clause("odrl:prohibition :no-sale", "licet:silentOn :no-sale");
    assertThat(clause.modality()).isEqualTo(Clause.Modality.SILENCE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "licet:platform-party, PLATFORM",
    "licet:platform-group, PLATFORM_GROUP",
    "licet:platform-partners, PLATFORM_PARTNERS"
  })
  void theParty(String written, Clause.Party party) {
    assertThat(
            clause(
                    "odrl:action licet:sell ;",
                    "odrl:action licet:sell ; odrl:assignee " + written + " ;")
                .party())
        .isEqualTo(party);
  }
}
