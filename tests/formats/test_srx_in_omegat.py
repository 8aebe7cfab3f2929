"""The shipped rules in another tool: OmegaT's own segmenter cuts the same sentences by them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from translator_app.core.kurdish.segmentation import Segmenter
from translator_app.formats.srx import read_srx

ROOT = Path(__file__).parents[2]
RULES = ROOT / "resources" / "srx" / "ckb.srx"
JAR = Path("/usr/share/omegat/OmegaT.jar")
APART = "ئەو هات (دوێنێ گەیشتبوو. من بینیم.) و دانیشت."  # it finds no second match inside the first: cut once more
PROGRAM = """
import java.io.*; import java.nio.file.*; import java.util.*; import javax.xml.parsers.*; import org.w3c.dom.*;
import org.omegat.core.segmentation.*; import org.omegat.util.Language;
public class Cut {
    public static void main(String[] given) throws Exception {
        Document file = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File(given[0]));
        NodeList found = file.getElementsByTagName("rule");
        List<org.omegat.core.segmentation.Rule> rules = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element rule = (Element) found.item(i);
            rules.add(new org.omegat.core.segmentation.Rule(!"no".equals(rule.getAttribute("break")),
                rule.getElementsByTagName("beforebreak").item(0).getTextContent(),
                rule.getElementsByTagName("afterbreak").item(0).getTextContent()));
        }
        SRX srx = new SRX();
        srx.setMappingRules(new ArrayList<>(List.of(new MapRule("Sorani", ".*", rules))));
        Segmenter segmenter = new Segmenter();
        segmenter.setSRX(srx);
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        for (String line : Files.readAllLines(Paths.get(given[1])))
            out.println(String.join("|", segmenter.segment(
                new Language("ckb"), line, new ArrayList<StringBuilder>(), new ArrayList<>())));
    }
}
"""


@pytest.mark.skipif(
    not JAR.exists() or not all(map(shutil.which, ("java", "javac"))), reason="OmegaT and a Java are not installed"
)
def test_omegat_cuts_the_same_sentences_by_the_shipped_rules(tmp_path: Path) -> None:
    folder = ROOT / "tests" / "core" / "kurdish"
    lines = [
        line.removeprefix("~").replace("|", "").replace("␠", " ")
        for name in ("sentences.txt", "sentences_blind.txt")
        for line in (folder / name).read_text("utf-8").splitlines()
        if line and not line.startswith("#") and not re.search(r"\\[ntu]", line)
    ]
    (tmp_path / "lines.txt").write_text("\n".join(lines), "utf-8")
    (tmp_path / "Cut.java").write_text(PROGRAM, "utf-8")
    jars = ":".join(map(str, (tmp_path, JAR, *JAR.parent.glob("lib/*.jar"), *Path("/usr/share/java").glob("*.jar"))))
    subprocess.run(["javac", "-cp", jars, "-d", tmp_path, tmp_path / "Cut.java"], check=True, capture_output=True)
    command = ["java", "-Djava.awt.headless=true", f"-Duser.home={tmp_path}", "-cp", jars, "Cut"]
    run = subprocess.run([*command, RULES, tmp_path / "lines.txt"], check=True, capture_output=True, encoding="utf-8")
    segmenter = Segmenter(read_srx(RULES.read_bytes())["ckb"])
    ours = ["|".join(line[start:end] for start, end in segmenter.spans(line)) for line in lines]
    differing = [
        line
        for line, mine, theirs in zip(lines, ours, run.stdout.splitlines(), strict=True)
        if re.sub(r"\s", "", mine) != re.sub(r"\s", "", theirs)
    ]
    assert differing == [APART]
