package io.guapai.hazard.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the authority is called at the head of an order. */
class IssuerTest {

  private final Issuer issuer = new Issuer(RegionTree.load());

  @ParameterizedTest
  @CsvSource({
    "320412,常州市武进区市场监督管理局,（常州武进）市监特令〔2026〕第12号",
    "3204,常州市市场监督管理局,（常州）市监特令〔2026〕第12号",
    "110105,北京市朝阳区市场监督管理局,（北京朝阳）市监特令〔2026〕第12号",
    "429004,湖北省仙桃市市场监督管理局,（湖北省仙桃）市监特令〔2026〕第12号"
  })
  void aDistrictOfBeijingIsCalledAfterTheMunicipalityAndAfterNoFiller(
      String region, String name, String number) {
    RegionCode authority = RegionCode.parse(region);
    assertEquals(name, issuer.name(authority));
    assertEquals(number, issuer.number(authority, 2026, 12));
  }
}
