package org.licet.ingest.metadata.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.model.DatasetPolicy;
import org.licet.model.LicenseDeclaration;

/**
 * Reads what restricts the use of a dataset beside its license (Croissant 1.1, data use
 * restrictions): ODRL policies, terms of the Data Use Ontology, and terms that stand elsewhere.
 * They bind together with the license.
 */
public final class UsageInfo {
  private static final String USAGE_INFO = "usageInfo";

  private final Findings findings;
  private final OfferReader offers;

  /** A reader that tells what it finds wrong here. */
  public UsageInfo(Findings findings) {
    this.findings = findings;
    this.offers = new OfferReader(findings);
  }

  /**
   * Reads what an object states on the use of the dataset that it is, or is a part of.
   *
   * @param part what the object is, for people; empty when it is the dataset itself
   */
  public void read(LdNode node, String part, DescribedDataset.Builder dataset) {
    String suffix = part.isEmpty() ? "" : " of " + part;
    List<LdValue> values = new ArrayList<>(node.values("sc:usageInfo"));
    values.addAll(node.values("odrl:hasPolicy"));
    for (LdValue value : values) {
      Optional<LdNode> object = value.node();
      if (object.filter(OfferReader::isPolicy).isPresent()) {
        policy(object.orElseThrow(), suffix, dataset);
      } else {
        terms(value, suffix, dataset);
      }
    }
    if (!values.isEmpty() && !part.isEmpty()) {
      findings.remark(
          values.get(0).line(),
          Quote.of(values.get(0).path()) + " is on a part only; it is taken to bind the whole");
    }
  }

  private void policy(LdNode node, String suffix, DescribedDataset.Builder dataset) {
    DatasetPolicy policy = offers.read(node, USAGE_INFO + suffix);
    OfferedTerms offered = OfferedTerms.of(policy);
    offered.rest().ifPresent(dataset::policy);
    for (String term : offered.terms()) {
      declare(term, suffix, node.line(), dataset);
    }
    for (String said : offered.particulars()) {
      findings.remark(node.line(), said);
    }
  }

  private void terms(LdValue value, String suffix, DescribedDataset.Builder dataset) {
    Optional<String> text = value.node().map(UsageInfo::term).orElseGet(value::text);
    if (text.isEmpty()) {
      if (value.tree() instanceof Tree.Text) {
        return;
      }
      findings.fault(
          value.line(),
          Quote.of(value.path()) + " is " + value.tree().what() + ", which names no terms",
          "state a term such as `http://purl.obolibrary.org/obo/DUO_0000042`, or an `odrl:Offer`");
    }
    text.map(word -> value.owner().context().iri(word))
        .ifPresent(
            word -> declare(DataUseTerms.named(word).orElse(word), suffix, value.line(), dataset));
  }

  /** What a defined term or a document of terms is called, as exactly as it says. */
  private static Optional<String> term(LdNode node) {
    List<Optional<String>> names =
        List.of(
            node.first("sc:termCode").flatMap(LdValue::text),
            node.first("sc:url").flatMap(LdValue::reference),
            node.id(),
            node.first("sc:name").flatMap(LdValue::inLanguage));
    for (Optional<String> name : names) {
      Optional<String> known = name.map(node.context()::iri).flatMap(DataUseTerms::named);
      if (known.isPresent()) {
        return known;
      }
    }
    return LicenseValues.mostExact(node)
        .or(() -> names.get(0))
        .or(() -> node.first("sc:text").flatMap(LdValue::inLanguage))
        .or(() -> node.first("sc:description").flatMap(LdValue::inLanguage));
  }

  private void declare(String term, String suffix, long line, DescribedDataset.Builder dataset) {
    dataset.license(new LicenseDeclaration(term, USAGE_INFO + suffix, true, findings.origin(line)));
  }
}
