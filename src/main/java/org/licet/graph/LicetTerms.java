package org.licet.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The classes and properties that usage is written with: our vocabulary, PROV-O, DCAT 3 and ODRL
 * 2.2.
 */
public final class LicetTerms {
  /** The namespace of the vocabulary. A property of a record is named like its key. */
  public static final String NS = "https://w3id.org/licet/ns#";

  /** The namespace of ODRL 2.2. */
  public static final String ODRL = "http://www.w3.org/ns/odrl/2/";

  static final String DCAT = "http://www.w3.org/ns/dcat#";
  static final String DCT = "http://purl.org/dc/terms/";
  static final String PROV = "http://www.w3.org/ns/prov#";

  /** One use of data. */
  public static final Node USAGE_RECORD = licet("UsageRecord");

  /** All records that no rule can tell apart. */
  public static final Node USAGE_CLASS = licet("UsageClass");

  /** How many records a class stands for. */
  public static final Node RECORD_COUNT = licet("recordCount");

  /** An agreement of the user's own. */
  public static final Node AGREEMENT = licet("Agreement");

  /** A fact: a node with {@link #OPERAND} and one {@link #VALUE} or several. */
  public static final Node FACT = licet("fact");

  /** Facts in short: a node whose properties are the operands. */
  public static final Node FACTS = licet("facts");

  /** The left operand of a fact. */
  public static final Node OPERAND = licet("operand");

  /** A value of a fact. */
  public static final Node VALUE = licet("value");

  /** The file that a thing was read from, as given on the command line. */
  public static final Node FILE = licet("file");

  /** The line in that file, from 1. */
  public static final Node LINE = licet("line");

  /** How a dataset was obtained. */
  public static final Node COLLECTED = licet("collected");

  /** How a dataset was made from another. */
  public static final Node DERIVATION_KIND = licet("derivationKind");

  /** The place of a parent among the parents of a dataset, from 1. */
  public static final Node POSITION = licet("position");

  /** A party that an agreement extends to. */
  public static final Node AFFILIATE = licet("affiliate");

  /** First day in force. */
  public static final Node EFFECTIVE_FROM = licet("effectiveFrom");

  /** Last day in force. */
  public static final Node EFFECTIVE_TO = licet("effectiveTo");

  /** Where the paper of an agreement is filed. */
  public static final Node DOCUMENT = licet("document");

  static final Node DATASET = uri(DCAT, "Dataset");
  static final Node LICET_DATASET = licet("Dataset");
  static final Node DISTRIBUTION = uri(DCAT, "distribution");
  static final Node IDENTIFIER = uri(DCT, "identifier");
  static final Node TITLE = uri(DCT, "title");
  static final Node LICENSE = uri(DCT, "license");
  static final Node CREATOR = uri(DCT, "creator");
  static final Node RIGHTS_HOLDER = uri(DCT, "rightsHolder");
  static final Node QUALIFIED_DERIVATION = uri(PROV, "qualifiedDerivation");
  static final Node DERIVATION = uri(PROV, "Derivation");
  static final Node ENTITY = uri(PROV, "entity");
  static final Node WAS_DERIVED_FROM = uri(PROV, "wasDerivedFrom");
  static final Node ODRL_AGREEMENT = uri(ODRL, "Agreement");
  static final Node ASSIGNER = uri(ODRL, "assigner");
  static final Node ASSIGNEE = uri(ODRL, "assignee");
  static final Node TARGET = uri(ODRL, "target");
  static final Node PERMISSION = uri(ODRL, "permission");
  static final Node PROHIBITION = uri(ODRL, "prohibition");
  static final Node ACTION = uri(ODRL, "action");

  private LicetTerms() {}

  /** A term of our vocabulary. */
  public static Node licet(String name) {
    return uri(NS, name);
  }

  static Node odrl(String name) {
    return uri(ODRL, name);
  }

  private static Node uri(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
