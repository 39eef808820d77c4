package org.aidememoire.citation;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aidememoire.language.Digits;

/**
 * How the laws of a country are written by number. What is found is the work in its normal form.
 */
enum CitedForm {
  /** The address that the portal itself gave it. */
  ADDRESS("/eli/[\\p{L}\\p{N}/_-]{3,200}", found -> found.group()),

  /** Act 265, Akta A1651; a number of four digits would be the year of a named act. */
  MALAYSIAN(
      "\\b(?:Act|Akta) (A\\p{Nd}{1,4}|\\p{Nd}{1,3})\\b(?! of \\p{Nd})",
      found -> "my/act/" + plain(found.group(1))),

  /** UU 18/2017, Undang-Undang Nomor 18 Tahun 2017, Law No. 18 of 2017. */
  INDONESIAN(
      "\\b(UU|PP|Perppu|Perpu|Perpres|Undang-Undang|Peraturan Pemerintah Pengganti Undang-Undang"
          + "|Peraturan Pemerintah|Peraturan Presiden|Government Regulation in Lieu of Law"
          + "|Government Regulation|Presidential Regulation|Law)(?: RI)?(?: No\\.?| Nomor)?"
          + " ?(\\p{Nd}{1,3})(?:/| [Tt]ahun | of )(\\p{Nd}{4})\\b",
      CitedForm::indonesian),

  /** 69/2020/QH14, 112/2021/NĐ-CP. */
  VIETNAMESE(
      "(?:\\b(?:Luật|Bộ luật|Nghị định|Thông tư|Quyết định)(?: số)? )?(?<![\\p{Nd}/])(\\p{Nd}{1,4}/\\p{Nd}{4}/(?:QH\\p{Nd}{1,2}|NĐ-CP|QĐ-TTg|TT-\\p{Lu}{2,10}))\\b",
      found -> "vn/" + plain(found.group(1))),

  /** Prakas No. 047, Sub-decree 190, អនុក្រឹត្យលេខ ១៩០. */
  CAMBODIAN(
      "(?:\\b(Prakas|Sub-[Dd]ecree|Anukret)(?: No\\.?)?|(ប្រកាស|អនុក្រឹត្យ)(?:លេខ)?) ?(\\p{Nd}{1,4})(?!\\p{Nd})",
      CitedForm::cambodian),

  /** Republic Act No. 8042, R.A. 10022. */
  PHILIPPINE(
      "\\b(?:Republic Act|RA|R\\.A\\.)(?: No\\.| Blg\\.)? (\\p{Nd}{4,5})\\b",
      found -> "ph/ra/" + plain(found.group(1))),

  /** C189, ILO Convention No. 189. */
  LABOUR_CONVENTION(
      "\\b(?:([CP])(\\p{Nd}{3})|Convention,? \\(?No\\. (\\p{Nd}{1,3})\\)?)(?!\\p{Nd})",
      CitedForm::convention);

  private static final Map<String, String> INDONESIAN_FORMS =
      Map.of(
          "undang-undang", "uu",
          "law", "uu",
          "peraturan pemerintah", "pp",
          "government regulation", "pp",
          "peraturan pemerintah pengganti undang-undang", "perppu",
          "government regulation in lieu of law", "perppu",
          "perpu", "perppu",
          "peraturan presiden", "perpres",
          "presidential regulation", "perpres");

  private final Pattern pattern;
  private final Function<MatchResult, String> work;

  CitedForm(String pattern, Function<MatchResult, String> work) {
    this.pattern =
        Pattern.compile(pattern.replace(" ", "[ \\u00A0]"), Pattern.UNICODE_CHARACTER_CLASS);
    this.work = work;
  }

  Pattern pattern() {
    return pattern;
  }

  String work(MatchResult found) {
    return work.apply(found);
  }

  private static String plain(String number) {
    return Digits.plain(number).toLowerCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "");
  }

  private static String indonesian(MatchResult found) {
    var written = found.group(1).toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
    var form = INDONESIAN_FORMS.getOrDefault(written, written);
    return "id/%s/%s/%s".formatted(form, plain(found.group(2)), plain(found.group(3)));
  }

  private static String cambodian(MatchResult found) {
    boolean prakas = "Prakas".equals(found.group(1)) || "ប្រកាស".equals(found.group(2));
    return (prakas ? "kh/prakas/" : "kh/sub-decree/") + plain(found.group(3));
  }

  private static String convention(MatchResult found) {
    return found.group(1) == null
        ? "ilo/c/" + plain(found.group(3))
        : "ilo/" + found.group(1).toLowerCase(Locale.ROOT) + "/" + plain(found.group(2));
  }
}
