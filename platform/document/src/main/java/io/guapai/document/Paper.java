package io.guapai.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an official paper says: the listing notice 挂牌督办通知书, the inspector's order 特种设备安全监察指令书. Every
 * text may be empty; a text may hold any character.
 *
 * @param issuer the authority in whose name it is issued, set in red at its head
 * @param number the paper's number, "（某市）市监特令〔2026〕第12号"
 * @param signatures who signs by hand, "监察人员（签名）"; one line is drawn for each
 * @param seal the seal that goes on it, "特种设备安全监察专用章"
 * @param date day of issue
 * @param demonstration each page is marked as demonstration data
 * @param containsProposals each page notes that items marked as proposed are no official text
 * @param link address that a QR code at its foot leads to; null for none
 */
public record Paper(
    String issuer,
    String titleZh,
    String titleEn,
    String number,
    List<Field> fields,
    List<Section> sections,
    List<String> signatures,
    String seal,
    LocalDate date,
    boolean demonstration,
    boolean containsProposals,
    @Nullable String link) {

  public Paper {
    fields = List.copyOf(fields);
    sections = List.copyOf(sections);
    signatures = List.copyOf(signatures);
  }

  /** A paper of this title and number, issued on this day, to be filled in. */
  public static Draft draft(String titleZh, String titleEn, String number, LocalDate date) {
    return new Draft(titleZh, titleEn, number, date);
  }

  /** A paper being written; parts keep the order in which they are added. */
  public static final class Draft {
    private final String titleZh;
    private final String titleEn;
    private final String number;
    private final LocalDate date;
    private final List<Field> fields = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private String issuer = "";
    private String seal = "";
    private boolean demonstration;
    private boolean containsProposals;
    private @Nullable String link;

    private Draft(String titleZh, String titleEn, String number, LocalDate date) {
      this.titleZh = titleZh;
      this.titleEn = titleEn;
      this.number = number;
      this.date = date;
    }

    /** Names the authority at the head, and the seal at the foot. */
    public Draft issuedBy(String issuer, String seal) {
      this.issuer = issuer;
      this.seal = seal;
      return this;
    }

    public Draft field(String zh, String en, String value) {
      fields.add(new Field(zh, en, value));
      return this;
    }

    public Draft section(String zh, String en, String text) {
      sections.add(new Section(zh, en, text));
      return this;
    }

    public Draft signature(String who) {
      signatures.add(who);
      return this;
    }

    public Draft demonstration(boolean demonstration) {
      this.demonstration = demonstration;
      return this;
    }

    public Draft containsProposals(boolean containsProposals) {
      this.containsProposals = containsProposals;
      return this;
    }

    /** Adds a QR code that leads to an address. */
    public Draft link(@Nullable String address) {
      this.link = address;
      return this;
    }

    public Paper paper() {
      return new Paper(
          issuer,
          titleZh,
          titleEn,
          number,
          fields,
          sections,
          signatures,
          seal,
          date,
          demonstration,
          containsProposals,
          link);
    }
  }
}
