package org.licet.odrl.policy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule (Information Model, section 2.6). A rule in compact form, with several targets, parties or
 * actions, stands for one rule for each combination: each list is a choice.
 *
 * @param id its IRI, or a label that starts with {@code _:}
 * @param kind what it is
 * @param assignees who may, must or must not; empty for anyone
 * @param targets on what; empty for anything
 * @param actions what; empty for anything
 * @param conditions its constraints, all of which must hold
 * @param duties the duties of a permission
 * @param consequences what a duty demands besides when it was not fulfilled
 * @param remedies what a prohibition demands when it was infringed
 */
public record Rule(
    String id,
    Kind kind,
    List<Named> assignees,
    List<Named> targets,
    List<ActionRef> actions,
    List<Condition> conditions,
    List<Rule> duties,
    List<Rule> consequences,
    List<Rule> remedies) {

  /** What a rule is. */
  public enum Kind {
    PERMISSION("permission"),
    PROHIBITION("prohibition"),
    OBLIGATION("obligation"),
    DUTY("duty"),
    CONSEQUENCE("consequence"),
    REMEDY("remedy");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The property of ODRL by which it is stated. */
    public String word() {
      return word;
    }

    /** Whether it demands that something is done. */
    public boolean isDuty() {
      return this != PERMISSION && this != PROHIBITION;
    }
  }

  public Rule {
    assignees = List.copyOf(assignees);
    targets = List.copyOf(targets);
    actions = List.copyOf(actions);
    conditions = List.copyOf(conditions);
    duties = List.copyOf(duties);
    consequences = List.copyOf(consequences);
    remedies = List.copyOf(remedies);
  }

  /** The same rule with another name. */
  public Rule named(String other) {
    return new Rule(
        other, kind, assignees, targets, actions, conditions, duties, consequences, remedies);
  }

  /** The rules that hang on it, at any depth, itself first. */
  public Stream<Rule> all() {
    return Stream.concat(
        Stream.of(this),
        Stream.of(duties, consequences, remedies).flatMap(List::stream).flatMap(Rule::all));
  }

  /** It in words; the same for every spelling of it. */
  public String text() {
    return kind.word()
        + part(" to ", actions.stream().map(ActionRef::text))
        + part(" of ", targets.stream().map(Named::text))
        + part(" by ", assignees.stream().map(Named::text))
        + part(" if ", conditions.stream().map(Condition::text))
        + part(
            " with ",
            Stream.of(duties, consequences, remedies).flatMap(List::stream).map(Rule::text));
  }

  private static String part(String word, Stream<String> texts) {
    String all = texts.sorted().collect(Collectors.joining(" | "));
    return all.isEmpty() ? "" : word + all;
  }
}
