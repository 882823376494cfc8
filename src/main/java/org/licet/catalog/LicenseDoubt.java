package org.licet.catalog;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Why a license text stands for no license of the catalog ({@code docs/licenses.md}). */
public enum LicenseDoubt {
  /** The name of several licenses: version, variant or elements are not stated. */
  FAMILY("family"),
  /** No license is named: nothing is stated, or only that there is a text elsewhere. */
  NOT_STATED("notStated"),
  /** A port of a license to the law of a place, whose text differs. */
  PORT("port"),
  /** A license that is known to exist, and that the catalog does not describe. */
  NOT_IN_CATALOG("notInCatalog"),
  /** A page, a paper, a word on access: something that is no license. */
  NOT_A_LICENSE("notALicense"),
  /** Several licenses, without saying whether all bind or one suffices, or that disagree. */
  SEVERAL("several"),
  /** A license with changes, or with words that its name does not have. */
  CHANGED("changed"),
  /** A sentence or a longer text rather than a name. */
  SENTENCE("sentence"),
  /** No known name. */
  NO_NAME("noName");

  private static final Map<String, LicenseDoubt> BY_ID = byId();

  private final String id;

  LicenseDoubt(String id) {
    this.id = id;
  }

  /** The word of the ontology and of reports. */
  public String id() {
    return id;
  }

  /** All of them by id. */
  static Map<String, LicenseDoubt> all() {
    return BY_ID;
  }

  private static Map<String, LicenseDoubt> byId() {
    Map<String, LicenseDoubt> all = new TreeMap<>();
    Arrays.stream(values()).forEach(each -> all.put(each.id, each));
    return Collections.unmodifiableMap(all);
  }
}
