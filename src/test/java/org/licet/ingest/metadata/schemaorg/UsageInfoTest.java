package org.licet.ingest.metadata.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Documents;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.tree.RefusedException;
import org.licet.model.Clause.Modality;
import org.licet.model.DatasetPolicy;
import org.licet.model.DatasetPolicy.Condition;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Problem;

/** Terms on use beside the license: defined terms, offers, and what nobody understands. */
class UsageInfoTest {
  private static final String ODRL = "http://www.w3.org/ns/odrl/2/";
  private static final String DUO = "http://purl.obolibrary.org/obo/DUO_";

  private static Metadata read(String usageInfo) throws RefusedException {
    return Documents.read(
        "{\"@context\": {\"@vocab\": \"https://schema.org/\", \"odrl\": \""
            + ODRL
            + "\", \"duo\": \""
            + DUO
            + "\"}, \"@type\": \"Dataset\", \"name\": \"Wards\", \"license\": \"cc-by-4.0\","
            + " \"usageInfo\": "
            + usageInfo
            + "}");
  }

  private static List<String> terms(Metadata read) {
    return read.datasets().get(0).licenses().stream()
        .filter(each -> each.statedBy().startsWith("usageInfo"))
        .filter(LicenseDeclaration::governs)
        .map(LicenseDeclaration::text)
        .toList();
  }

  private static List<DatasetPolicy.Rule> rules(Metadata read) {
    return read.datasets().get(0).policies().stream()
        .flatMap(policy -> policy.rules().stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"@type\": \"DefinedTerm\", \"termCode\": \"DUO_0000042\"} | 0000042",
        "{\"@type\": \"DefinedTerm\", \"termCode\": \"GRU\", \"name\": \"research\"} | 0000042",
        "{\"@type\": \"DefinedTerm\", \"url\": \"duo:0000018\"} | 0000018",
        "{\"@id\": \"http://purl.obolibrary.org/obo/DUO_0000018\"} | 0000018",
        "\"DUO:0000007\" | 0000007",
        "\"https://purl.obolibrary.org/obo/DUO_0000007\" | 0000007",
        "\"HMB\" | 0000006",
        "\"DS-XX\" | 0000007",
        "\"TS-12\" | 0000025",
        "[\"GRU\", \"NPUNCU\", \"IRB\"] | 0000042 0000018 0000021",
      })
  void a_term_on_data_use_binds_by_its_iri(String usageInfo, String numbers)
      throws RefusedException {
    assertThat(terms(read(usageInfo)))
        .containsExactly(DUO.concat(numbers.replace(" ", " " + DUO)).split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"for members only\" | for members only",
        "\"https://terms.example.org/use\" | https://terms.example.org/use",
        "{\"@type\": \"CreativeWork\", \"url\": \"https://terms.example.org/use\"} |"
            + " https://terms.example.org/use",
        "{\"@type\": \"DefinedTerm\", \"termCode\": \"X-9\"} | X-9",
      })
  void terms_that_nobody_knows_bind_as_stated(String usageInfo, String text)
      throws RefusedException {
    assertThat(terms(read(usageInfo))).containsExactly(text);
  }

  @Test
  void terms_that_name_nothing_are_a_fault() throws RefusedException {
    assertThat(read("{\"@type\": \"DefinedTerm\"}").faults())
        .extracting(Problem::message)
        .containsExactly("`usageInfo` is an object, which names no terms");
  }

  @Test
  void an_offer_is_read_rule_by_rule() throws RefusedException {
    Metadata read =
        read(
            "{\"@type\": [\"CreativeWork\", \"odrl:Offer\"], \"odrl:permission\": {\"odrl:action\":"
                + " [{\"@id\": \"odrl:reproduce\"}, \"odrl:derive\"], \"odrl:constraint\":"
                + " [{\"odrl:leftOperand\": {\"@id\": \"odrl:purpose\"}, \"odrl:operator\":"
                + " {\"@id\": \"odrl:isAnyOf\"}, \"odrl:rightOperand\": [\"research\","
                + " \"education\"]}], \"odrl:duty\": {\"odrl:action\": {\"@id\":"
                + " \"odrl:attribute\"}}}, \"odrl:prohibition\": [{\"odrl:action\": {\"@id\":"
                + " \"odrl:sell\"}}]}");
    Condition purpose =
        new Condition(ODRL + "purpose", "isAnyOf", List.of("research", "education"));
    List<String> attribute = List.of(ODRL + "attribute");
    assertThat(read.faults()).isEmpty();
    assertThat(rules(read))
        .containsExactly(
            new DatasetPolicy.Rule(
                Modality.PERMISSION, ODRL + "reproduce", List.of(purpose), attribute, 1),
            new DatasetPolicy.Rule(
                Modality.PERMISSION, ODRL + "derive", List.of(purpose), attribute, 1),
            new DatasetPolicy.Rule(Modality.PROHIBITION, ODRL + "sell", List.of(), List.of(), 1));
  }

  /** What is not understood makes a permission conditional, never wider. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"odrl:constraint\": {\"odrl:operator\": {\"@id\": \"odrl:eq\"}, \"odrl:rightOperand\":"
            + " \"research\"} | `` eq research",
        "\"odrl:constraint\": {\"odrl:or\": [{\"odrl:leftOperand\": \"odrl:purpose\"}]} | `` eq"
            + " odrl:or",
        "\"odrl:constraint\": \"academic\" | `` eq academic",
        "\"odrl:assignee\": \"https://org.example.org/a\" | "
            + ODRL
            + "assignee eq https://org.example.org/a",
        "\"odrl:target\": {\"@id\": \"part-1\"} | " + ODRL + "target eq part-1",
      })
  void a_limit_that_is_not_understood_stays_a_condition(String limit, String condition)
      throws RefusedException {
    Metadata read =
        read(
            "{\"@type\": \"odrl:Offer\", \"odrl:permission\": {\"odrl:action\": {\"@id\":"
                + " \"odrl:use\"}, "
                + limit
                + "}}");
    String[] parts = condition.replace("``", "").split(" ", -1);
    assertThat(rules(read).get(0).conditions())
        .containsExactly(new Condition(parts[0], parts[1], List.of(parts[2])));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"@type\": \"odrl:Offer\"} | `usageInfo` is a policy without a permission, prohibition or"
            + " obligation",
        "{\"@type\": \"odrl:Offer\", \"odrl:permission\": {}} | `usageInfo.odrl:permission` has no"
            + " `odrl:action`, so nobody can say what it is about",
        "{\"@type\": \"odrl:Offer\", \"odrl:prohibition\": \"sell\"} | `usageInfo.odrl:prohibition`"
            + " is text, not a rule",
      })
  void a_broken_offer_is_a_fault_and_still_restricts(String usageInfo, String message)
      throws RefusedException {
    assertThat(read(usageInfo).faults()).extracting(Problem::message).containsExactly(message);
    assertThat(rules(read(usageInfo))).hasSize(1);
  }

  @Test
  void terms_on_data_use_are_taken_out_of_an_offer_that_says_nothing_else()
      throws RefusedException {
    Metadata read =
        read(
            "{\"@type\": \"odrl:Offer\", \"odrl:permission\": {\"odrl:action\": {\"@id\":"
                + " \"duo:0000007\"}, \"odrl:constraint\": [{\"odrl:operator\": \"odrl:eq\","
                + " \"odrl:rightOperand\": {\"@id\": \"duo:0000018\"}}, {\"odrl:leftOperand\":"
                + " {\"@id\": \"duo:0000010\"}, \"odrl:operator\": \"odrl:eq\","
                + " \"odrl:rightOperand\": \"asthma\"}]}}");
    assertThat(terms(read)).containsExactly(DUO + "0000007", DUO + "0000018");
    assertThat(rules(read)).isEmpty();
    assertThat(read.remarks()).anyMatch(remark -> remark.contains("restricted to `asthma`"));
  }

  /** A term that somebody is forbidden to act by is no permission of it. */
  @Test
  void a_term_in_a_prohibition_grants_nothing() throws RefusedException {
    Metadata read =
        read(
            "{\"@type\": \"odrl:Offer\", \"odrl:prohibition\": {\"odrl:action\": {\"@id\":"
                + " \"duo:0000042\"}}}");
    assertThat(terms(read)).isEmpty();
    assertThat(rules(read)).hasSize(1);
  }

  @Test
  void terms_on_a_field_bind_the_whole_and_name_the_part() throws RefusedException {
    Metadata read =
        Documents.read(
            "{\"@context\": {\"@vocab\": \"https://schema.org/\", \"cr\":"
                + " \"http://mlcommons.org/croissant/\"}, \"@type\": \"Dataset\", \"name\":"
                + " \"Wards\", \"cr:recordSet\": {\"@type\": \"cr:RecordSet\", \"name\": \"beds\","
                + " \"cr:field\": {\"@type\": \"cr:Field\", \"name\": \"age\", \"usageInfo\":"
                + " \"HMB\"}}}");
    assertThat(read.datasets().get(0).licenses())
        .singleElement()
        .extracting(LicenseDeclaration::statedBy)
        .isEqualTo("usageInfo of `age`");
    assertThat(read.remarks()).singleElement().asString().contains("taken to bind the whole");
  }

  @ParameterizedTest
  @CsvSource({"on request, true", "Open Access, false", "public, false", "members only, true"})
  void a_condition_of_access_binds_unless_it_is_none(String words, boolean binds)
      throws RefusedException {
    DescribedDataset dataset =
        Documents.read(
                "{\"@context\": \"https://schema.org\", \"@type\": \"Dataset\", \"name\": \"a\","
                    + " \"conditionsOfAccess\": \""
                    + words
                    + "\"}")
            .datasets()
            .get(0);
    assertThat(dataset.licenses()).hasSize(binds ? 1 : 0);
  }
}
