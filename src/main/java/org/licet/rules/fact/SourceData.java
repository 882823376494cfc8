package org.licet.rules.fact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.licet.model.Dataset;
import org.licet.model.Platform;

/**
 * One dataset that the usage draws on: the one used, or an ancestor of it (DESIGN section 3, points
 * 1 and 10).
 */
public final class SourceData {
  private final String name;
  private final List<String> path;
  private final Supplier<Set<String>> ancestors;
  private Optional<Set<String>> worked = Optional.empty();
  private final Predicate<Collection<Dataset.Derivation.Kind>> reached;
  private final boolean adapted;
  private final boolean root;
  private final boolean own;
  private final Optional<String> platformStated;
  private final Optional<Platform> platform;
  private final boolean usedByPlatform;
  private final int alike;

  /**
   * A source.
   *
   * @param name the dataset's id, or words for data without one
   * @param path ids from the dataset used to this one; a single id for the dataset used
   * @param ancestors ids of all sources that it was made from, at any depth; asked once at most
   * @param reached whether some way leads to it over derivations of these kinds alone
   * @param adapted whether something new was made of its content on some way to the dataset used
   * @param root whether nothing is known from which it was made
   * @param own whether the assignee holds the rights
   * @param platformStated the platform as the record states it
   * @param platform the platform, where the catalog knows it
   * @param usedByPlatform whether the platform itself is the assignee
   * @param alike how many further ancestors, which no rule can tell from it, it stands for
   */
  public SourceData(
      String name,
      List<String> path,
      Supplier<Set<String>> ancestors,
      Predicate<Collection<Dataset.Derivation.Kind>> reached,
      boolean adapted,
      boolean root,
      boolean own,
      Optional<String> platformStated,
      Optional<Platform> platform,
      boolean usedByPlatform,
      int alike) {
    this.name = name;
    this.path = List.copyOf(path);
    this.ancestors = ancestors;
    this.reached = reached;
    this.adapted = adapted;
    this.root = root;
    this.own = own;
    this.platformStated = platformStated;
    this.platform = platform;
    this.usedByPlatform = usedByPlatform;
    this.alike = alike;
  }

  /** The dataset's id, or words for data without one. */
  public String getName() {
    return name;
  }

  /** Ids from the dataset used to this one. */
  public List<String> getPath() {
    return path;
  }

  /** Whether some way from the dataset used leads to it over derivations of these kinds alone. */
  public boolean isReachedOver(Collection<Dataset.Derivation.Kind> kinds) {
    return reached.test(kinds);
  }

  /** Whether something new was made of its content on some way to the dataset used. */
  public boolean isAdapted() {
    return adapted;
  }

  /** Whether nothing is known from which it was made: it needs a grant of its own. */
  public boolean isRoot() {
    return root;
  }

  /** Whether the assignee holds the rights. */
  public boolean isOwn() {
    return own;
  }

  /** Whether it is the dataset used itself. */
  public boolean isTarget() {
    return path.size() <= 1;
  }

  /** Whether a platform is stated that the catalog does not know. */
  public boolean isFromUnknownPlatform() {
    return platformStated.isPresent() && platform.isEmpty();
  }

  /** Whether the catalog knows the platform. */
  public boolean isFromKnownPlatform() {
    return platform.isPresent();
  }

  /** The platform as the record states it; empty when none is stated. */
  public String getPlatformStated() {
    return platformStated.orElse("");
  }

  /** The platform, where the catalog knows it. */
  public Optional<Platform> getPlatform() {
    return platform;
  }

  /** Whether this was made, through any number of steps, from the other. */
  public boolean descendsFrom(SourceData other) {
    if (worked.isEmpty()) {
      worked = Optional.of(ancestors.get());
    }
    return other != this && worked.get().contains(other.name);
  }

  /** Whether the platform itself is the assignee. */
  public boolean isUsedByPlatform() {
    return usedByPlatform;
  }

  /** How many further ancestors, which no rule can tell from it, it stands for. */
  public int getAlike() {
    return alike;
  }

  /** Whether others put their works on the platform under licenses of their own. */
  public boolean isHostOfOthersWorks() {
    return platform.map(Platform::hostsOthersWorks).orElse(false);
  }

  @Override
  public String toString() {
    return name;
  }
}
