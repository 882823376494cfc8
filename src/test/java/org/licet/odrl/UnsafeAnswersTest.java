package org.licet.odrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.licet.odrl.evaluation.Decision.Answer.NOT_PERMITTED;
import static org.licet.odrl.evaluation.Decision.Answer.PERMITTED;
import static org.licet.odrl.evaluation.Decision.Answer.PROHIBITED;
import static org.licet.odrl.evaluation.Decision.Answer.UNDETERMINED;
import static org.licet.odrl.evaluation.Decision.Answer.VOID;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.licet.odrl.evaluation.Decision;
import org.licet.odrl.evaluation.Evaluation;
import org.licet.odrl.evaluation.Evaluator;
import org.licet.odrl.evaluation.RuleReport;
import org.licet.odrl.evaluation.RuleReport.Activation;
import org.licet.rules.RuleBase;
import org.licet.rules.odrl.OdrlEngine;

/** Where other evaluators were measured to give an unsafe answer, with the safe one. */
class UnsafeAnswersTest {
  private static final Evaluator EVALUATOR = new OdrlEngine(RuleBase.loadOdrl());
  private static final String READ =
      """
      ex:request a odrl:Request ; odrl:permission [
        odrl:assignee ex:alice ; odrl:action odrl:read ; odrl:target ex:x ] .
      """;
  private static final String FALSE_ONE =
      "[ odrl:leftOperand odrl:language ; odrl:operator odrl:eq ; odrl:rightOperand \"fr\" ]";
  private static final String TRUE_ONE =
      "[ odrl:leftOperand odrl:media ; odrl:operator odrl:eq ; odrl:rightOperand \"paper\" ]";
  private static final String PAPER =
      "ex:state a ex:Sotw ; odrl:media \"paper\" ; odrl:language \"de\" .";

  @Test
  void aPurposeThatIsNotStatedIsNotNoneOfTheForbiddenOnes() {
    OdrlCase each =
        OdrlCase.request(
            permission(
                "odrl:constraint [ odrl:leftOperand odrl:purpose ;"
                    + " odrl:operator odrl:isNoneOf ; odrl:rightOperand ex:commercial ]"),
            READ);
    assertThat(answer(each)).isEqualTo(NOT_PERMITTED);
    assertThat(answer(each.with("open"))).isEqualTo(UNDETERMINED);
    assertThat(evaluate(each).decision().missing()).isEmpty();
    assertThat(evaluate(each.with("open")).decision().missing()).containsExactly("`purpose`");
  }

  @Test
  void aProhibitionForAPurposeIsNotLiftedBySayingNothing() {
    String policy =
        """
        ex:policy a odrl:Set ; odrl:permission [ odrl:action odrl:use ] ;
          odrl:prohibition [ odrl:action odrl:use ; odrl:constraint [
            odrl:leftOperand odrl:purpose ; odrl:operator odrl:eq ;
            odrl:rightOperand ex:commercial ] ] .
        """;
    for (String world : List.of("closed", "open")) {
      Evaluation evaluation = evaluate(OdrlCase.request(policy, READ).with(world));
      assertThat(evaluation.decision().answer()).as(world).isEqualTo(UNDETERMINED);
      assertThat(evaluation.decision().missing()).as(world).containsExactly("`purpose`");
    }
  }

  @Test
  void aCountThatIsNotKnownIsNotZero() {
    OdrlCase each =
        OdrlCase.request(
            permission(
                "odrl:constraint [ odrl:leftOperand odrl:count ;"
                    + " odrl:operator odrl:lteq ; odrl:rightOperand 5 ]"),
            READ);
    assertThat(answer(each)).isEqualTo(NOT_PERMITTED);
    assertThat(answer(each.with("open"))).isEqualTo(UNDETERMINED);
  }

  @Test
  void aListOfOperandsIsReadLikeARepeatedProperty() {
    for (String connective : List.of("and", "andSequence", "or", "xone")) {
      for (List<String> members :
          List.of(
              List.of(FALSE_ONE, FALSE_ONE.replace("fr", "it")),
              List.of(FALSE_ONE, TRUE_ONE),
              List.of(TRUE_ONE, TRUE_ONE))) {
        String list = "(" + String.join(" ", members) + ")";
        String repeated = String.join(" , ", members);
        Decision.Answer asList = answer(logical(connective, list));
        assertThat(asList)
            .as(connective + " " + members)
            .isEqualTo(answer(logical(connective, repeated)));
      }
      assertThat(answer(logical(connective, "(" + FALSE_ONE + " " + FALSE_ONE + ")")))
          .as("both members false: " + connective)
          .isEqualTo(NOT_PERMITTED);
    }
    assertThat(answer(logical("and", "(" + TRUE_ONE + " " + FALSE_ONE + ")")))
        .isEqualTo(NOT_PERMITTED);
    assertThat(answer(logical("xone", "(" + TRUE_ONE + " " + FALSE_ONE + ")")))
        .isEqualTo(PERMITTED);
    assertThat(answer(logical("xone", "(" + TRUE_ONE + " " + TRUE_ONE + ")")))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void aRefinedActionMatchesWhatIsWithinItsRefinement() {
    String policy =
        """
        ex:policy a odrl:Set ; odrl:permission [ odrl:action [ rdf:value odrl:print ;
          odrl:refinement [ odrl:leftOperand odrl:resolution ; odrl:operator odrl:lteq ;
            odrl:rightOperand 1200 ] ] ] .
        """;
    String print = READ.replace("odrl:read", "odrl:print");
    String stated =
        print.replace(
            " ] .",
            " ; odrl:constraint [ odrl:leftOperand odrl:resolution ; odrl:operator odrl:eq ;"
                + " odrl:rightOperand 1000 ] ] .");
    assertThat(answer(OdrlCase.request(policy, stated))).isEqualTo(PERMITTED);
    assertThat(answer(OdrlCase.request(policy, stated.replace("1000", "1300"))))
        .isEqualTo(NOT_PERMITTED);
    assertThat(answer(OdrlCase.request(policy, print).with("open"))).isEqualTo(UNDETERMINED);
  }

  @Test
  void aConflictIsDecidedAndTheStrategyTold() {
    String policy =
        """
        ex:policy a odrl:Set ; odrl:conflict odrl:prohibit ;
          odrl:permission [ odrl:action odrl:use ] ; odrl:prohibition [ odrl:action odrl:read ] .
        """;
    Decision decision = evaluate(OdrlCase.request(policy, READ)).decision();
    assertThat(decision.answer()).isEqualTo(PROHIBITED);
    assertThat(decision.strategySource()).isEqualTo("the policy");
    assertThat(answer(OdrlCase.request(policy, READ).with("perm"))).isEqualTo(PERMITTED);
    assertThat(answer(OdrlCase.request(policy.replace("odrl:conflict odrl:prohibit ;", ""), READ)))
        .isEqualTo(VOID);
  }

  @Test
  void anObligationHasAReport() {
    String policy =
        "ex:policy a odrl:Set ; odrl:permission [ odrl:action odrl:use ] ;"
            + " odrl:obligation [ odrl:action odrl:compensate ] .";
    assertThat(evaluate(OdrlCase.request(policy, READ)).reports().get(0).rules())
        .filteredOn(rule -> rule.rule().kind().isDuty())
        .extracting(RuleReport::activation)
        .containsExactly(Activation.ACTIVE);
  }

  @Test
  void nothingIsPermittedByAProhibitionAloneNorByAnEmptyPolicy() {
    assertThat(
            answer(
                OdrlCase.request(
                    "ex:policy a odrl:Set ; odrl:prohibition [ odrl:action odrl:use ] .", READ)))
        .isEqualTo(PROHIBITED);
    assertThat(answer(OdrlCase.request("ex:policy a odrl:Set .", READ))).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void oneOfTwoAlternativePermissionsIsEnough() {
    String policy =
        "ex:policy a odrl:Set ; odrl:permission [ odrl:action odrl:sell ] ,"
            + " [ odrl:action odrl:read ] .";
    assertThat(answer(OdrlCase.request(policy, READ))).isEqualTo(PERMITTED);
  }

  @Test
  void eachOfSeveralActionsOfARuleCounts() {
    String policy =
        "ex:policy a odrl:Set ; odrl:permission [ odrl:action odrl:sell , odrl:read ] .";
    assertThat(answer(OdrlCase.request(policy, READ))).isEqualTo(PERMITTED);
    assertThat(answer(OdrlCase.request(policy, READ.replace("odrl:read", "odrl:print"))))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void anEvaluatorKeepsNothingOfAnEarlierCase() {
    OdrlCase good = OdrlCase.request(permission(""), READ);
    OdrlCase bad = OdrlCase.request("ex:policy a odrl:Set .", READ);
    assertThat(List.of(answer(good), answer(bad), answer(good)))
        .containsExactly(PERMITTED, NOT_PERMITTED, PERMITTED);
  }

  private static String permission(String rest) {
    return "ex:policy a odrl:Set ; odrl:permission [ odrl:action odrl:read ; " + rest + " ] .";
  }

  private static OdrlCase logical(String connective, String operands) {
    return OdrlCase.request(
            permission("odrl:constraint [ odrl:" + connective + " " + operands + " ]"), READ)
        .in(PAPER);
  }

  private static Evaluation evaluate(OdrlCase each) {
    return each.decide(EVALUATOR);
  }

  private static Decision.Answer answer(OdrlCase each) {
    return evaluate(each).decision().answer();
  }
}
