package org.licet.audit.profile;

import java.util.List;
import java.util.Optional;
import org.licet.model.BrokenCatalogException;
import org.licet.vocab.OntologyFiles;

/** The profiles that there are. */
public final class Profiles {
  /** The profiles that come with Licet. */
  private static final List<String> BUILT_IN = List.of("dpi");

  private Profiles() {}

  /** Names of the profiles that come with Licet. */
  public static List<String> names() {
    return BUILT_IN;
  }

  /** Whether a name can be that of a profile: it becomes the name of a file. */
  public static boolean exists(String name, OntologyFiles files) {
    return name.matches("[a-z0-9][a-z0-9-]*") && !files.all(ProfileTable.fileOf(name)).isEmpty();
  }

  /**
   * The profile of a name.
   *
   * @throws BrokenCatalogException when there is none, or its table cannot be relied on
   */
  public static Profile read(String name, OntologyFiles files) {
    return Optional.of(name)
        .filter(known -> exists(known, files))
        .flatMap(known -> ProfileTable.read(known, files))
        .orElseThrow(() -> new BrokenCatalogException("there is no profile `" + name + "`"));
  }
}
