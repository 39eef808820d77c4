package org.aidememoire.lawtext;

import static org.aidememoire.lawtext.HeadingPattern.anywhere;
import static org.aidememoire.lawtext.HeadingPattern.lines;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the laws of a country are divided, and what they call it. */
public enum Tradition {
  INDONESIAN(
      List.of("lain", "lampiran", "bab", "bagian", "pasal", "ayat"),
      List.of("isi", "utama", "penjelasan"),
      anywhere("\\bBAB ([IVXL]{1,5})\\b", "dalam|dan|pada|ke|sampai", "di\\b|ini\\b"),
      anywhere("\\bBagian (Ke\\w{3,12}(?: ?[Bb]elas)?)\\b", "dalam|dan|pada", "ini\\b"),
      anywhere(
          "\\bPasa[lt1] ?([0-9lIiOoTSBZz|!^]{1,4}(?: [0-9lIO]{1,2}(?!\\S))?[A-F]?)(?![\\w(])",
          "dalam|dan|atau|dengan|pada|,|ketentuan|dimaksud|dari|sampai|melanggar|oleh|menurut"
              + "|berdasarkan|bunyi|terhadap|antara|dan/atau|ketentuan-ketentuan|s\\.d\\.?|hingga"
              + "|Ketentuan|mengubah|Mengingat ?:?|maksud|isi|bahwa|1\\.",
          "ayat|ayaL|huruf|angka|sampai|dan\\b|atau\\b|Undang|,|\\.(?! \\. )|\\)|;|UUD|jo\\b|Peraturan"),
      anywhere(
          "(?:Ayat )?\\(([0-9lIiOot|!]{1,3})[)1l]",
          "ayat|ayaL|huruf|angka|dan|atau|,|nomor|[a-z]",
          ",|dan\\b|atau\\b|huruf"),
      "(?m)^[ \\t]*(?:Agar |Disahkan di|Ditetapkan di)|(?<=\\. )(?:Agar (?:setiap|Indonesia|orang))"),
  THAI(
      List.of("อื่น", "บัญชี", "หมวด", "ส่วน", "มาตรา", "วรรค"),
      List.of("สารบัญ", "หลัก", "คำอธิบาย"),
      lines("^[ \\t#]*(?:หมวด|ลักษณะ)[ \\t]*(?:ที่[ \\t]*)?([๐-๙0-9]+)"),
      lines("^[ \\t#]*ส่วน(?:ที่)?[ \\t]*([๐-๙0-9]+)"),
      lines(
          "^[ \\t#]*มาตรา[ \\t]*\\n?[ \\t]*([๐-๙0-9]{1,4}(?:/[๐-๙0-9]+|[ \\t]*(?:"
              + ProvisionNumber.SUFFIXES
              + ")(?![\\u0E00-\\u0E7F]))?)"),
      null,
      "(?m)^[ \\t]*(?:ผู้รับสนองพระบรมราชโองการ|ผู้รับสนองพระราชโองการ|หมายเหตุ)"),
  MALAYSIAN(
      List.of("other", "schedule", "part", "chapter", "section", "subsection"),
      List.of("contents", "main", "explanatory"),
      lines("^[ \\t]*P ?(?:ART|art) ([IVXL]{1,6}[A-Z]?)[ \\t]*$"),
      lines("^[ \\t]*C(?:HAPTER|hapter) ([IVXL0-9]{1,6})[ \\t]*$"),
      lines("^[ \\t]*(\\d{1,3}[A-Z]{0,2})\\.(?=\\s+(?:\\([1aDOR]|[A-Z“\"\\[]|$))"),
      anywhere(
          "\\((\\d{1,2}[A-Z]?)\\)",
          "subsections?|sections? \\w+|and|or|paragraphs?|to|under|in|,|\\w\\d|[a-z]",
          "shall\\b|or\\b|and\\b|of\\b|to\\b|,|\\([a-z]"),
      null),
  VIETNAMESE(
      List.of("khác", "phụ lục", "chương", "mục", "điều", "khoản"),
      List.of("mục lục", "chính", "thuyết minh"),
      lines("^[ \\t#]*(?:CHƯƠNG|Chương) ([IVXL0-9]{1,6})"),
      lines("^[ \\t#]*(?:MỤC|Mục) ([IVXL0-9]{1,6})"),
      lines("^[ \\t#]*(?:ĐIỀU|Điều) (\\d{1,3}[a-zđ]?)(?=[.:\\s])"),
      lines("^[ \\t]*(\\d{1,2}[a-zđ]?)\\.(?=\\s)"),
      "(?m)^[ \\t]*(?:Luật này (?:đã )?được Quốc hội|TM\\. |Nơi nhận)"),
  GENERAL(
      List.of("other", "annex", "part", "chapter", "article", "paragraph"),
      List.of("contents", "main", "explanatory"),
      lines("^[ \\t#]*(?:PART|Part) ([IVXL0-9]{1,6})\\b"),
      lines("^[ \\t#]*(?:CHAPTER|Chapter) ([IVXL0-9]{1,6})\\b"),
      lines("^[ \\t#]*(?:ARTICLE|Article) (\\d{1,3}[A-Z]?|[IVXL]{1,6})\\b(?! of\\b|,)"),
      lines("^[ \\t]*(\\d{1,2})\\.(?=\\s)"),
      "(?m)^[ \\t]*(?:IN WITNESS WHEREOF|DONE at)");

  private final Map<Level, String> levels = new EnumMap<>(Level.class);
  private final Map<Component, String> components = new EnumMap<>(Component.class);
  private final HeadingPattern grouping;
  private final HeadingPattern subgrouping;
  private final HeadingPattern provision;
  private final @Nullable HeadingPattern subdivision;
  private final @Nullable Pattern closing;

  Tradition(
      List<String> levels,
      List<String> components,
      HeadingPattern grouping,
      HeadingPattern subgrouping,
      HeadingPattern provision,
      @Nullable HeadingPattern subdivision,
      @Nullable String closing) {
    for (var level : Level.values()) {
      this.levels.put(level, levels.get(level.ordinal()));
    }
    for (var component : Component.values()) {
      this.components.put(component, components.get(component.ordinal()));
    }
    this.grouping = grouping;
    this.subgrouping = subgrouping;
    this.provision = provision;
    this.subdivision = subdivision;
    this.closing = closing == null ? null : Pattern.compile(closing);
  }

  /** That of a country's laws, by its code; of what no single country makes the general one. */
  public static Tradition of(@Nullable String country) {
    return switch (country) {
      case "ID" -> INDONESIAN;
      case "TH" -> THAI;
      case "MY", "SG", "BN", "HK" -> MALAYSIAN;
      case "VN" -> VIETNAMESE;
      case null, default -> GENERAL;
    };
  }

  /** What it calls a level, in the language of its laws. */
  public String word(Level level) {
    return levels.getOrDefault(level, "");
  }

  String word(Component component) {
    return components.getOrDefault(component, "");
  }

  HeadingPattern grouping() {
    return grouping;
  }

  HeadingPattern subgrouping() {
    return subgrouping;
  }

  HeadingPattern provision() {
    return provision;
  }

  /** Null where a paragraph of its own is one, without a number. */
  @Nullable HeadingPattern subdivision() {
    return subdivision;
  }

  /** Where signatures begin. */
  @Nullable Pattern closing() {
    return closing;
  }

  /** How anchors of a level begin, as Akoma Ntoso names them. */
  String anchor(Level level) {
    boolean sections = this == THAI || this == MALAYSIAN;
    return switch (level) {
      case UNASSIGNED -> "other";
      case SCHEDULE -> "sched";
      case GROUPING -> this == MALAYSIAN || this == GENERAL ? "part" : "chp";
      case SUBGROUPING -> this == MALAYSIAN || this == GENERAL ? "chp" : "part";
      case PROVISION -> sections ? "sec" : "art";
      case SUBDIVISION -> this == MALAYSIAN ? "subsec" : "para";
    };
  }
}
