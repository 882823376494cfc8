package org.licet.terms.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.licet.model.Clause.Modality;
import org.licet.model.Clause.Party;
import org.licet.model.DutyClause;
import org.licet.model.TermsVersion;
import org.licet.vocab.Ontology;
import org.licet.vocab.Vocabulary;

/** Writes closed policies as Turtle. */
public final class ClosedTurtle {
  private static final String HEADER =
      """
      # Licet catalog, closed form: the terms in force on %s as plain ODRL 2.2 policies.
      #
      # Promised: for a request that names one action, one target, and one value for every left
      # operand of a policy (the IRI of a concept of the catalog where the operand takes concepts;
      # for a count, the total of the party in the window), any evaluator that compares IRIs letter
      # by letter and knows no hierarchy finds the same permissions and prohibitions active as
      # Licet. Every action and every concept that a clause is about is written out.
      #
      # Only this form promises that; the catalog itself relies on hierarchies (odrl:includedIn,
      # skos:broader), on silence and on a third answer, "not known".
      # What this form cannot say:
      # - A request that leaves an operand out has no promised answer: many evaluators then take a
      #   prohibition for inactive. Licet says that the fact is missing.
      # - Values so coarse that Licet's answer is "not known" have no promised answer.
      # - Where a text itself, or how well it was read, leaves a clause in doubt, the stricter answer
      #   stands: the prohibition counts, the permission is left out.
      # - Silence is left out: absence of a rule is not permission where the text grants only what
      #   it names (licet:grants).
      # - Duties of permissions are owed with or after the act (eventual), not preconditions;
      #   obligations state what is owed and on which acts (licet:coversAct).
      # - odrl:conflict odrl:prohibit: an active prohibition beats an active permission of any policy
      #   of the same deal (licet:partOfDeal).
      # Paraphrases for software, not legal advice. Dates and texts of the archive come from the Open
      # Terms Archive contributors (ODC-BY 1.0).

      @prefix odrl:  <http://www.w3.org/ns/odrl/2/> .
      @prefix licet: <https://w3id.org/licet/ns#> .
      @prefix dct:   <http://purl.org/dc/terms/> .
      @prefix xsd:   <http://www.w3.org/2001/XMLSchema#> .

      """;

  private final Vocabulary vocabulary;
  private final LocalDate day;

  /** Writes texts as in force on a day. */
  public ClosedTurtle(Vocabulary vocabulary, LocalDate day) {
    this.vocabulary = vocabulary;
    this.day = day;
  }

  /** Writes what is promised, and the prefixes. */
  public void header(Appendable out) throws IOException {
    out.append(String.format(Locale.ROOT, HEADER, day));
  }

  /** Writes a policy. */
  public void policy(ClosedPolicy policy, Appendable out) throws IOException {
    TermsVersion version = policy.version();
    for (String reason : policy.leftOut()) {
      out.append("# left out of ").append(version.id()).append(": ").append(reason).append('\n');
    }
    List<String> properties = new ArrayList<>();
    properties.add("a odrl:" + (policy.rules().isEmpty() ? "Set" : "Offer"));
    properties.add("odrl:uid <" + uid(version) + ">");
    properties.add("odrl:profile <https://w3id.org/licet/ns>");
    properties.add("odrl:conflict odrl:prohibit");
    properties.add("odrl:assigner <" + assigner(version) + ">");
    properties.add("odrl:target <" + target(version) + ">");
    properties.add("dct:isVersionOf <" + version.document().iri() + ">");
    properties.add("dct:source <" + version.iri() + ">");
    properties.add("dct:title " + TurtleTerms.literal(version.document().title()));
    properties.add("licet:partOfDeal " + TurtleTerms.literal(version.document().deal()));
    properties.add(
        "licet:grants licet:" + version.document().grants().name().toLowerCase(Locale.ROOT));
    properties.add("licet:effectiveFrom \"" + version.effectiveFrom() + "\"^^xsd:date");
    version
        .effectiveTo()
        .ifPresent(last -> properties.add("licet:effectiveTo \"" + last + "\"^^xsd:date"));
    for (ClosedRule rule : policy.rules()) {
      properties.addAll(links(rule, version));
    }
    out.append("<").append(uid(version)).append("> ");
    out.append(String.join(" ;\n    ", properties)).append(" .\n\n");
    for (ClosedRule rule : policy.rules()) {
      rule(rule, version, out);
    }
  }

  private List<String> links(ClosedRule rule, TermsVersion version) {
    return switch (rule.clause().modality()) {
      case PERMISSION -> List.of("odrl:permission <" + name(rule, version) + ">");
      case PROHIBITION -> List.of("odrl:prohibition <" + name(rule, version) + ">");
      case OBLIGATION -> {
        List<String> links = new ArrayList<>();
        for (int i = 1; i <= rule.clause().duties().size(); i++) {
          links.add("odrl:obligation <" + name(rule, version) + "-duty-" + i + ">");
        }
        yield links;
      }
      case SILENCE -> List.of();
    };
  }

  private void rule(ClosedRule rule, TermsVersion version, Appendable out) throws IOException {
    Modality modality = rule.clause().modality();
    if (modality == Modality.OBLIGATION) {
      for (int i = 1; i <= rule.clause().duties().size(); i++) {
        List<String> properties = new ArrayList<>(List.of("a odrl:Duty"));
        properties.add("odrl:action " + duty(rule.clause().duties().get(i - 1).duty()));
        common(rule, version, properties);
        for (String act : rule.actions()) {
          properties.add("licet:coversAct " + action(act));
        }
        write(name(rule, version) + "-duty-" + i, properties, out);
      }
      return;
    }
    List<String> properties = new ArrayList<>();
    properties.add(modality == Modality.PERMISSION ? "a odrl:Permission" : "a odrl:Prohibition");
    properties.add(
        "odrl:action " + String.join(" , ", rule.actions().stream().map(this::action).toList()));
    common(rule, version, properties);
    String duties = modality == Modality.PERMISSION ? "odrl:duty" : "odrl:remedy";
    for (DutyClause duty : rule.clause().duties()) {
      properties.add(duties + " [ a odrl:Duty ; odrl:action " + duty(duty.duty()) + " ]");
    }
    write(name(rule, version), properties, out);
  }

  private void common(ClosedRule rule, TermsVersion version, List<String> properties) {
    properties.add("odrl:target <" + target(version) + ">");
    properties.add("odrl:assigner <" + assigner(version) + ">");
    if (rule.clause().party() != Party.ANYONE) {
      properties.add(
          "odrl:assignee <" + assigner(version) + "#" + party(rule.clause().party()) + ">");
    }
    rule.constraints()
        .forEach(each -> properties.add("odrl:constraint " + TurtleTerms.constraint(each)));
    properties.add("licet:confidence licet:" + rule.clause().confidence().id());
    properties.add("dct:source <" + rule.clause().iri() + ">");
    properties.add("dct:description " + TurtleTerms.literal(rule.clause().paraphrase()));
  }

  private static void write(String name, List<String> properties, Appendable out)
      throws IOException {
    out.append("<").append(name).append("> ");
    out.append(String.join(" ;\n    ", properties)).append(" .\n\n");
  }

  private String action(String name) {
    boolean ours = vocabulary.action(Ontology.LICET + name).isPresent();
    return ours ? "licet:" + name : TurtleTerms.iri(Ontology.iri(name));
  }

  private static String duty(String name) {
    return name.contains(":") ? TurtleTerms.iri(Ontology.iri(name)) : "licet:" + name;
  }

  private static String party(Party party) {
    return party.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The policy is about the content of the platform as a whole. */
  private static String target(TermsVersion version) {
    return assigner(version) + "/content";
  }

  private static String assigner(TermsVersion version) {
    return Ontology.CATALOG + version.document().platform();
  }

  private static String uid(TermsVersion version) {
    return version.iri() + "/closed";
  }

  private static String name(ClosedRule rule, TermsVersion version) {
    String part = rule.part() == 0 ? "" : "-" + rule.part();
    return uid(version) + "/" + rule.clause().id() + part;
  }
}
