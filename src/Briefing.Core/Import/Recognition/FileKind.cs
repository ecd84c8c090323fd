namespace Briefing.Import.Recognition;

/// <summary>What a file of another program is.</summary>
/// <param name="Name">As in "it seems to be a PDF file".</param>
/// <param name="Remedy">What to do with one that holds no debate.</param>
internal sealed record FileKind(string Name, string? Remedy = null)
{
    private const string SourcesOnly = "'briefing import sources' imports a bibliography.";
    private const string TextOnly = "Copy its text into the files of a debate, which 'briefing new' makes.";

    public static readonly FileKind DebateJson = new("a debate as JSON");
    public static readonly FileKind Argdown = new("Argdown");
    public static readonly FileKind Aif = new("an argument graph (AIF)");
    public static readonly FileKind Xaif = new("an argument graph (xAIF)");
    public static readonly FileKind Kialo = new("a discussion of Kialo");
    public static readonly FileKind Workbook = new("an Excel workbook");
    public static readonly FileKind Csv = new("a table (CSV)");

    public static readonly FileKind Bibtex = new("a bibliography (BibTeX)", SourcesOnly);
    public static readonly FileKind Ris = new("a bibliography (RIS)", SourcesOnly);
    public static readonly FileKind CslJson = new("a bibliography (CSL-JSON)", SourcesOnly);
    public static readonly FileKind DebateYaml = new("a file of a debate", "'briefing check' reads it with its folder.");
    public static readonly FileKind Yaml = new("YAML", "A debate is a folder: 'briefing check' reads it.");
    public static readonly FileKind Pdf = new("a PDF file", TextOnly);
    public static readonly FileKind Word = new("a Word file", TextOnly);
    public static readonly FileKind OpenDocument = new("an OpenDocument file", "Save a spreadsheet as .xlsx or .csv.");
    public static readonly FileKind OldOffice = new("a file of an old Office", "Save a spreadsheet as .xlsx or .csv.");
    public static readonly FileKind RichText = new("rich text (RTF)", TextOnly);
    public static readonly FileKind Picture = new("a picture", TextOnly);
    public static readonly FileKind Archive = new("an archive", "Unpack it first.");
    public static readonly FileKind Html = new("a web page", TextOnly);
    public static readonly FileKind Xml = new("XML", "Export it from its program as AIF, xAIF or Argdown.");
    public static readonly FileKind Json = new("JSON of something else", "A debate has the key 'debate', an argument graph 'nodes'.");
    public static readonly FileKind Prose = new("prose", TextOnly);
    public static readonly FileKind Empty = new("empty", "Export it again.");
    public static readonly FileKind Unknown = new("no text", "Export it as a workbook (.xlsx), CSV, JSON, Argdown, AIF, xAIF, or Kialo's text.");

    /// <summary>Whether 'briefing import debate' reads it.</summary>
    public bool IsDebate => this == DebateJson || this == Argdown || this == Aif || this == Xaif || this == Kialo || this == Workbook || this == Csv;

    /// <summary>Whether its bytes are characters.</summary>
    public bool IsText => this != Pdf && this != OldOffice && this != Picture && this != Archive && this != Workbook && this != Word
        && this != OpenDocument && this != Unknown;
}
