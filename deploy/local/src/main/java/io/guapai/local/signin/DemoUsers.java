package io.guapai.local.signin;

import io.guapai.contracts.party.KnownRole;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.testing.embedded.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The demonstration users: one per role in one county of Jiangsu, and the officers elsewhere. */
public final class DemoUsers {
  public static final String PROVINCE = "32";
  public static final String CITY = "3203";
  public static final String COUNTY = "320312";
  public static final String TOWNSHIP = "320312116";

  /**
   * Credit code of the demonstration enterprise; its check digit is right, the firm is not real.
   */
  public static final String ENTERPRISE = "91320312MADEM0003F";

  public static final String INSTITUTE = "Demonstration institute 演示检验院";
  public static final String AGENCY = "demo-agency";
  public static final String MAINTAINER = "demo-maintainer";
  public static final String FILLER = "demo-filler";
  public static final String EXPERT = "demo-expert";
  public static final String OPERATOR = "demo-operator";
  public static final String DEPARTMENT = "demo-department";

  private static final List<DemoUser> HOME =
      List.of(
          DemoUser.officer("province", PROVINCE, "江苏省 省级监管", "Jiangsu, province"),
          DemoUser.officer("city", CITY, "徐州市 市级监管", "Xuzhou, city"),
          DemoUser.officer("county", COUNTY, "铜山区 县级监察员", "Tongshan, county inspector"),
          new DemoUser(
              "铜山区 县级监察员（第二人）",
              "Tongshan, second county inspector",
              new Identity("county-" + COUNTY + "-2", List.of("county"), COUNTY, null, null)),
          DemoUser.officer(
              "leader", COUNTY, "铜山区 领导、安委办", "Tongshan, leader and safety committee office"),
          DemoUser.officer("township", TOWNSHIP, "利国镇 乡镇安监站", "Liguo, township office"),
          DemoUser.officer("coordinator", TOWNSHIP, "利国镇 协管员", "Liguo, coordinator"),
          new DemoUser(
              "演示企业 企业用户",
              "Demonstration enterprise",
              DemoUser.identity("enterprise", COUNTY, ENTERPRISE, null)),
          new DemoUser(
              "检验机构",
              "Inspection institute",
              DemoUser.identity("institute", CITY, null, INSTITUTE)),
          new DemoUser("外部机构系统", "Agency system", DemoUser.identity("agency", null, null, AGENCY)),
          holder(KnownRole.MAINTAINER, MAINTAINER, "维保单位", "Maintenance unit"),
          holder(KnownRole.FILLER, FILLER, "充装单位", "Filling unit"),
          holder(KnownRole.EXPERT, EXPERT, "专家", "Expert"),
          holder(KnownRole.OPERATOR, OPERATOR, "作业人员", "Operator"),
          holder(KnownRole.DEPARTMENT, DEPARTMENT, "成员单位", "Member department"),
          DemoUser.officer("auditor", PROVINCE, "纪检", "Auditor"),
          new DemoUser("系统管理员", "Administrator", DemoUser.identity("admin", null, null, null)));

  private DemoUsers() {}

  private static DemoUser holder(
      KnownRole role, String organization, String chinese, String english) {
    return new DemoUser(
        chinese, english, DemoUser.identity(role.token(), null, null, organization));
  }

  /** Those who post nothing and are held by an id of the register, each with its kind. */
  public static Map<String, OrganizationKind> parties() {
    return Map.of(
        MAINTAINER, OrganizationKind.MAINTAINER,
        FILLER, OrganizationKind.FILLER,
        EXPERT, OrganizationKind.EXPERT,
        OPERATOR, OrganizationKind.OPERATOR,
        DEPARTMENT, OrganizationKind.DEPARTMENT);
  }

  /** The users at home. */
  public static List<DemoUser> home() {
    return HOME;
  }

  /** One officer for every region of an extra territory. */
  static List<DemoUser> of(List<ExtraRegion> territory) {
    List<DemoUser> users = new ArrayList<>();
    for (ExtraRegion region : territory) {
      users.add(
          DemoUser.officer(
              region.role(), region.code(), region.name(), region.name() + ", " + region.role()));
    }
    return users;
  }

  /** The names of all roles a token can be asked for. */
  public static List<String> roles() {
    return HOME.stream().map(user -> user.identity().roles().get(0)).distinct().toList();
  }

  /**
   * The user of a role, with what is given put in place of what the demonstration has.
   *
   * @param capacities what else the user may act in, each {@code role@scope}
   * @return empty for an unknown role
   */
  public static Optional<Identity> of(
      String role,
      @Nullable String region,
      @Nullable String enterprise,
      @Nullable String organization,
      List<String> capacities) {
    return HOME.stream()
        .map(DemoUser::identity)
        .filter(identity -> identity.roles().contains(role))
        .findFirst()
        .map(
            home ->
                DemoUser.identity(
                    role,
                    region == null ? home.region() : region,
                    enterprise == null ? home.enterprise() : enterprise,
                    organization == null ? home.organization() : organization))
        .map(
            first ->
                new Identity(
                    first.subject(),
                    first.roles(),
                    first.region(),
                    first.enterprise(),
                    first.organization(),
                    capacities));
  }
}
