package org.licet.license;

import java.io.IOException;

/** Reasons about licenses over inputs. Writes nothing. */
public interface LicenseUseCase {

  /**
   * Under which licenses something made from the inputs may be released.
   *
   * @throws org.licet.model.BadInputException when an input cannot be used, or names no license
   * @throws org.licet.model.BrokenCatalogException when the catalog cannot be relied on
   * @throws IOException when a file cannot be read
   */
  ChoiceOutcome choose(LicenseRequest request) throws IOException;

  /**
   * The notices that go along with what is made from the inputs.
   *
   * @throws org.licet.model.BadInputException when an input cannot be used, or names no license
   * @throws org.licet.model.BrokenCatalogException when the catalog cannot be relied on
   * @throws IOException when a file cannot be read
   */
  Notices notices(LicenseRequest request) throws IOException;
}
