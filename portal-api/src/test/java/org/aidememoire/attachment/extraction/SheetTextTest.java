package org.aidememoire.attachment.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetTextTest extends ReadFiles {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  @Test
  void theWorkbookIsTheOneThatTheRelationshipNames() throws Exception {
    assertEquals("30", text(workbook("", "<c><v>30</v></c>")));
  }

  @Test
  void daysCountFromTheYearThatTheWorkbookSays() throws Exception {
    String day = "<c s='1'><v>44741</v></c>";
    assertEquals("2022-06-29", text(workbook("", day)));
    assertEquals("2026-06-30", text(workbook("date1904='1'", day)));
  }

  @Test
  void theLeapDayThatThereWasNotIsAllowedFor() throws Exception {
    String days = "<c s='1'><v>1</v></c><c s='1'><v>59</v></c><c s='1'><v>61</v></c>";
    assertEquals("1900-01-01 1900-02-28 1900-03-01", text(workbook("", days)));
  }

  @Test
  void aTimeIsATimeAndADayMayHaveOne() throws Exception {
    String cells =
        "<c s='2'><v>0.354166666666667</v></c><c s='3'><v>44741.5</v></c><c s='4'><v>1.5625</v></c>"
            + "<c s='3'><v>44741</v></c><c s='5'><v>0.75</v></c>";
    assertEquals("08:30 2022-06-29 12:00 37:30 2022-06-29 18:00", text(workbook("", cells)));
  }

  @Test
  void aNumberHasTheDigitsThatPeopleSee() throws Exception {
    String cells =
        "<c><v>0.30000000000000004</v></c><c><v>400.0</v></c><c><v>1.2E7</v></c><c><v>-0</v></c>"
            + "<c><v>1234567890.5</v></c>";
    assertEquals("0.3 400 12000000 0 1234567890.5", text(workbook("", cells)));
  }

  @Test
  void whatIsNoDayOfACalendarStaysANumber() throws Exception {
    String cells = "<c s='1'><v>-1</v></c><c s='1'><v>2958466</v></c><c s='1'><v>2958465</v></c>";
    assertEquals("-1 2958466 9999-12-31", text(workbook("", cells)));
  }

  @Test
  void cellsInAnOldVietnameseFontAreConverted() throws Exception {
    assertEquals(
        "Việt Nam", text(workbook("", "<c s='6' t='inlineStr'><is><t>ViÖt Nam</t></is></c>")));
  }

  private Path workbook(String properties, String cells) throws Exception {
    String main = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    String relation =
        "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
    return samples.office(
        "a.xlsx",
        "excel/book.xml",
        TYPE,
        Map.of(
            "excel/book.xml",
            "<workbook %s %s><workbookPr %s/><sheets><sheet name='A' r:id='worksheet'/></sheets></workbook>"
                .formatted(main, relation, properties),
            "excel/_rels/book.xml.rels",
            SampleFiles.relations(Map.of("worksheet", "one.xml", "styles", "look.xml")),
            "excel/look.xml",
            """
            <styleSheet %s><numFmts><numFmt numFmtId='170' formatCode='[$-41E]d mmm yyyy h:mm'/>
            <numFmt numFmtId='171' formatCode='[h]:mm'/><numFmt numFmtId='172' formatCode='h"h"'/></numFmts>
            <fonts><font><name val='Arial'/></font><font><name val='.VnTime'/></font></fonts>
            <cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='20'/><xf numFmtId='170'/>
            <xf numFmtId='171'/><xf numFmtId='172'/><xf numFmtId='0' fontId='1'/></cellXfs></styleSheet>
            """
                .formatted(main),
            "excel/one.xml",
            "<worksheet %s><sheetData><row>%s</row></sheetData></worksheet>"
                .formatted(main, cells)));
  }
}
