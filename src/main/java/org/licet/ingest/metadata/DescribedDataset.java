package org.licet.ingest.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.model.Dataset;
import org.licet.model.DatasetPolicy;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;

/**
 * A dataset as a metadata file describes it, before it is joined with what other files say of it.
 *
 * @param id the name by which people call it; two files may use one name for different datasets
 * @param origin where it is described
 * @param title for people
 * @param names what tells it from all others: addresses, DOIs, identifiers of a registry. Two
 *     descriptions that share one are of the same dataset, and lineage refers to it by any of them
 * @param url where the data, or its page, is; its host leads to the terms of a platform
 * @param platform the platform that it was taken from, as stated
 * @param creators who made it, as stated
 * @param rightsHolder who holds the rights, as stated
 * @param licenses every place that states a license for it
 * @param derivedFrom what it was made from, in the order stated
 * @param policies terms that the description puts on its use
 * @param collected how and when it was obtained
 * @param facts facts that hold for every use of it, by operand
 */
public record DescribedDataset(
    String id,
    Origin origin,
    String title,
    Set<String> names,
    Optional<String> url,
    Optional<String> platform,
    List<String> creators,
    Optional<String> rightsHolder,
    List<LicenseDeclaration> licenses,
    List<Parent> derivedFrom,
    List<DatasetPolicy> policies,
    Dataset.Collected collected,
    SortedMap<String, List<String>> facts) {

  public DescribedDataset {
    names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    creators = List.copyOf(creators);
    licenses = List.copyOf(licenses);
    derivedFrom = List.copyOf(derivedFrom);
    policies = List.copyOf(policies);
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /**
   * One step of lineage.
   *
   * @param name an id or any name of the dataset that it was made from; one that nothing describes
   *     becomes a dataset of which only the name is known
   * @param kind how it was made
   * @param origin where that is stated
   */
  public record Parent(String name, Dataset.Derivation.Kind kind, Origin origin) {}

  /** Collects the parts of a description; what is not set is absent. */
  public static final class Builder {
    private final String id;
    private final Origin origin;
    private String title;
    private final Set<String> names = new LinkedHashSet<>();
    private Optional<String> url = Optional.empty();
    private Optional<String> platform = Optional.empty();
    private final List<String> creators = new ArrayList<>();
    private Optional<String> rightsHolder = Optional.empty();
    private final List<LicenseDeclaration> licenses = new ArrayList<>();
    private final List<Parent> derivedFrom = new ArrayList<>();
    private final List<DatasetPolicy> policies = new ArrayList<>();
    private Dataset.Collected collected = Dataset.Collected.UNKNOWN;
    private final TreeMap<String, List<String>> facts = new TreeMap<>();

    /** A description of a dataset with this name; the name is its title too, until one is set. */
    public Builder(String id, Origin origin) {
      this.id = id;
      this.origin = origin;
      this.title = id;
    }

    /** Sets {@link DescribedDataset#title()}. */
    public Builder title(String value) {
      title = value;
      return this;
    }

    /** Adds to {@link DescribedDataset#names()}. */
    public Builder name(String value) {
      names.add(value);
      return this;
    }

    /** Sets {@link DescribedDataset#url()}. */
    public Builder url(Optional<String> value) {
      url = value;
      return this;
    }

    /** Sets {@link DescribedDataset#platform()}. */
    public Builder platform(Optional<String> value) {
      platform = value;
      return this;
    }

    /** Adds to {@link DescribedDataset#creators()}. */
    public Builder creator(String value) {
      creators.add(value);
      return this;
    }

    /** Sets {@link DescribedDataset#rightsHolder()}. */
    public Builder rightsHolder(Optional<String> value) {
      rightsHolder = value;
      return this;
    }

    /** Adds to {@link DescribedDataset#licenses()}. */
    public Builder license(LicenseDeclaration value) {
      licenses.add(value);
      return this;
    }

    /** Adds to {@link DescribedDataset#derivedFrom()}. */
    public Builder derivedFrom(Parent value) {
      derivedFrom.add(value);
      return this;
    }

    /** Adds to {@link DescribedDataset#policies()}. */
    public Builder policy(DatasetPolicy value) {
      policies.add(value);
      return this;
    }

    /** Sets {@link DescribedDataset#collected()}. */
    public Builder collected(Dataset.Collected value) {
      collected = value;
      return this;
    }

    /** Sets a fact. */
    public Builder fact(String operand, List<String> values) {
      facts.put(operand, List.copyOf(values));
      return this;
    }

    /** The description. */
    public DescribedDataset build() {
      return new DescribedDataset(
          id,
          origin,
          title,
          names,
          url,
          platform,
          creators,
          rightsHolder,
          licenses,
          derivedFrom,
          policies,
          collected,
          facts);
    }
  }
}
