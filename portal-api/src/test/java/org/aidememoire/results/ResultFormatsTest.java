package org.aidememoire.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.aidememoire.language.Workbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A withheld count is neither nobody nor nothing, in any format. */
class ResultFormatsTest {

  private static final Figure KNOWN =
      new Figure("2026-Q1", "PH", Counts.TOTAL, 41_456L, "44", false);
  private static final Figure WITHHELD =
      new Figure("2026-Q1", "ID", Counts.TOTAL, null, null, true);
  private static final Figure WOMEN = new Figure("2026-Q1", "ID", "WOMEN", null, null, false);
  private static final List<Figure> FIGURES = List.of(KNOWN, WITHHELD, WOMEN);

  @Test
  void csvSaysItInAWord() {
    assertEquals(
        List.of(
            "period,category,sex,value,women percent",
            "2026-Q1,PH,TOTAL,41456,44",
            "2026-Q1,ID,TOTAL,suppressed,suppressed",
            "2026-Q1,ID,WOMEN,suppressed,"),
        FigureTable.csv(FIGURES).replace("\uFEFF", "").lines().toList());
  }

  @Test
  void whatIsKeptReadsAsItWas() {
    assertEquals(FIGURES, FigureTable.read(FigureTable.kept(FIGURES)));
  }

  @Test
  void aWorkbookSaysItInATextAndOthersAsNumbers() throws IOException {
    var file = Workbook.sheet("figures", FigureTable.cells(FIGURES));
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      var sheet = book.getSheet("figures");
      assertEquals(41_456, sheet.getRow(1).getCell(3).getNumericCellValue());
      assertEquals(CellType.STRING, sheet.getRow(2).getCell(3).getCellType());
      assertEquals("suppressed", sheet.getRow(2).getCell(3).getStringCellValue());
    }
  }

  @Test
  void sdmxSaysItByTheStatus() {
    var lines =
        SdmxCsv.write(Source.PEOPLE_TRAINED, FIGURES).replace("\uFEFF", "").lines().toList();
    assertEquals(
        "STRUCTURE,STRUCTURE_ID,ACTION,TIME_PERIOD,REF_AREA,SEX,OBS_VALUE,OBS_STATUS,WOMEN_PERCENT",
        lines.getFirst());
    assertEquals(
        "dataflow,AIDE_MEMOIRE:DF_PEOPLE_TRAINED(1.0),I,2026-Q1,PH,_T,41456,A,44", lines.get(1));
    assertTrue(lines.get(2).endsWith(",ID,_T,NaN,Q,NaN"), lines.get(2));
    assertTrue(lines.get(3).endsWith(",ID,F,NaN,Q,"), lines.get(3));
    assertTrue(
        SdmxCsv.write(Source.COMPLAINTS, FIGURES).contains("COMPLAINT_TYPE"), "its own dimension");
  }
}
