package org.licet.catalog;

import java.util.List;
import java.util.Optional;
import org.licet.catalog.Catalog.LicenseName;
import org.licet.catalog.Catalog.LicenseName.Known;
import org.licet.catalog.Catalog.LicenseName.Unknown;

/** What one name or one address stands for, where nothing else stands beside it. */
final class SingleLicense {
  private final LicenseNames names;
  private final LicenseAddresses addresses;

  SingleLicense(LicenseNames names, LicenseAddresses addresses) {
    this.names = names;
    this.addresses = addresses;
  }

  /** What the text stands for; empty when it is neither an address nor a name that is known. */
  Optional<LicenseName> find(String text) {
    Optional<LicenseAddresses.Meaning> address = addresses.read(text);
    if (address.isEmpty()) {
      return names.find(text);
    }
    if (address.get() instanceof LicenseAddresses.Meaning.License license) {
      return Optional.of(named(text, license.name()));
    }
    LicenseAddresses.Meaning.Page page = (LicenseAddresses.Meaning.Page) address.get();
    return names.find(text).or(() -> Optional.of(page(text, page)));
  }

  private LicenseName named(String text, String name) {
    LicenseName meant =
        names
            .find(name)
            .orElseGet(
                () ->
                    new Unknown(
                        text,
                        LicenseDoubt.NO_NAME,
                        List.of(),
                        "the address names `" + name + "`, which nobody knows"));
    return meant instanceof Unknown unknown
        ? new Unknown(text, unknown.doubt(), unknown.candidates(), unknown.why())
        : meant;
  }

  private Unknown page(String text, LicenseAddresses.Meaning.Page page) {
    List<String> candidates =
        page.hint().flatMap(names::find).map(SingleLicense::candidates).orElse(List.of());
    return new Unknown(text, LicenseDoubt.NOT_A_LICENSE, candidates, page.why());
  }

  /** The license known, or those that the name may stand for. */
  static List<String> candidates(LicenseName name) {
    return name instanceof Known known ? List.of(known.id()) : ((Unknown) name).candidates();
  }
}
