package org.licet.rules;

import java.util.List;
import org.licet.model.Action;
import org.licet.model.Agreement;
import org.licet.model.Clause;
import org.licet.model.Source;
import org.licet.rules.fact.SourceData;
import org.licet.rules.fact.Usage;
import org.licet.vocab.Vocabulary;

/** What agreements cover (DESIGN section 3, point 7; RULINGS, agreements). */
public final class Agreements {
  private final Vocabulary vocabulary;

  /** Agreements over this vocabulary. */
  public Agreements(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether an agreement binds the assignee of the record, as party or as affiliate. */
  public boolean binds(Agreement agreement, Usage usage) {
    return usage.getRecord().assignee().map(agreement::binds).orElse(false);
  }

  /**
   * Whether an agreement covers the data of a source: its platform, it, or what it was made from.
   */
  public boolean coversSource(Agreement agreement, SourceData source) {
    boolean platform =
        source
            .getPlatform()
            .map(
                from ->
                    agreement.platforms().contains(from.id())
                        || from.apiPlatform().map(agreement.platforms()::contains).orElse(false))
            .orElse(false);
    return platform || agreement.datasets().contains(source.getName());
  }

  /** The clause by which an agreement permits an action. */
  public Clause clauseOf(Agreement agreement, Action action) {
    return clause(agreement, action, Clause.Modality.PERMISSION, "permits");
  }

  /** The clause by which an agreement forbids an action. */
  public Clause clauseForbidding(Agreement agreement, Action action) {
    return clause(agreement, action, Clause.Modality.PROHIBITION, "prohibits");
  }

  private Clause clause(Agreement agreement, Action action, Clause.Modality modality, String word) {
    List<String> list =
        modality == Clause.Modality.PERMISSION ? agreement.permits() : agreement.prohibits();
    String named =
        list.stream()
            .filter(broader -> vocabulary.isIncludedIn(action.id(), broader))
            .sorted()
            .findFirst()
            .orElse(action.id());
    String id = agreement.id() + "-" + word + "-" + named;
    return new Clause(
        "urn:licet:agreement:" + agreement.id() + "#" + word + "-" + named,
        id,
        "urn:licet:agreement:" + agreement.id(),
        agreement.document().orElse("(agreement)"),
        modality,
        List.of(named),
        Clause.Party.ANYONE,
        List.of(),
        List.of(),
        "Agreement `" + agreement.id() + "` " + word + " " + named + ".",
        new Source(
            "agreement",
            agreement.document().orElse(agreement.origin().toString()),
            agreement.from(),
            ""),
        Clause.Confidence.PRIMARY_TEXT_READ,
        "",
        List.of());
  }
}
