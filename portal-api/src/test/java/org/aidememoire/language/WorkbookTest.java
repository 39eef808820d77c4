package org.aidememoire.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Tables as another program reads them. */
class WorkbookTest {

  private static Cell cell(List<? extends List<?>> rows, int row, int column) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(Workbook.sheet("Table", rows)))) {
      return book.getSheet("Table").getRow(row).getCell(column);
    }
  }

  @Test
  void aNumberIsANumberAndATextThatBeginsLikeAFormulaIsAText() throws IOException {
    var rows = List.of(List.of("country", "people"), List.of("=1+1", 41_456L));
    assertEquals(41_456, cell(rows, 1, 1).getNumericCellValue());
    assertEquals(CellType.STRING, cell(rows, 1, 0).getCellType());
    assertEquals("=1+1", cell(rows, 1, 0).getStringCellValue());
  }

  @Test
  void everyScriptComesBack() throws IOException {
    for (var text : List.of("แรงงาน", "ពលករ", "ແຮງງານ", "အလုပ်သမား", "lao động")) {
      assertEquals(text, cell(List.of(List.of(text)), 0, 0).getStringCellValue());
    }
  }

  @Test
  void aCellHoldsWhatSpreadsheetsTakeAndLeavesOutNoMore() throws IOException {
    var most = "a".repeat(Workbook.LONGEST);
    assertEquals(most, cell(List.of(List.of(most)), 0, 0).getStringCellValue());
    var over = cell(List.of(List.of(most + "b")), 0, 0).getStringCellValue();
    assertEquals("a".repeat(Workbook.LONGEST - 1) + "…", over);
  }

  @Test
  void aTextThatLooksLikeAnEscapedLetterStaysAsItIs() throws IOException {
    var text = "Form _x0041_ and _x005F_";
    assertEquals(text, cell(List.of(List.of(text)), 0, 0).getStringCellValue());
  }

  @Test
  void aTableWithoutRowsIsASheetAllTheSame() throws IOException {
    try (var book =
        new XSSFWorkbook(new ByteArrayInputStream(Workbook.sheet("Table", List.of())))) {
      assertEquals(1, book.getNumberOfSheets());
    }
  }
}
