namespace Briefing.WordOutput;

/// <summary>
/// The names of the styles that the document uses. Those of Word itself keep their names, so that a house template that
/// defines them decides what they look like.
/// </summary>
internal static class StyleNames
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string BodyText = "Body Text";
    public const string Caption = "caption";
    public const string Header = "header";
    public const string Footer = "footer";
    public const string FootnoteText = "footnote text";
    public const string FootnoteReference = "footnote reference";
    public const string Hyperlink = "Hyperlink";
    public const string ListBullet = "List Bullet";
    public const string ListNumber = "List Number";
    public const string ListContinue = "List Continue";
    public const string TableNormal = "Normal Table";

    public const string Kind = "Document Kind";
    public const string Facts = "Document Facts";
    public const string Lead = "Lead";
    public const string Detail = "Detail";
    public const string Silence = "Silence";
    public const string Speaker = "Speaker";
    public const string Reference = "Reference";
    public const string TableText = "Table Text";
    public const string TableHeading = "Table Heading";
    public const string Box = "Box Text";
    public const string BoxTitle = "Box Title";
    public const string Classification = "Classification";
    public const string Quiet = "Quiet";
    public const string DebateTable = "Debate Table";
    public const string Answers = "Answers";
    public const string SideBySide = "Side by Side";

    /// <summary>Of a section (1), a question in it (2), and so on; Word has nine.</summary>
    public static string Heading(int level) => $"heading {Math.Clamp(level, 1, 9)}";

    /// <summary>Of an entry of the contents.</summary>
    public static string Contents(int level) => $"toc {Math.Clamp(level, 1, 9)}";

    /// <summary>The name of a party in its colour.</summary>
    public static string Side(int party) => $"Side {party + 1}";

    public static string Of(ParagraphRole role) => role switch
    {
        ParagraphRole.Body or ParagraphRole.KeyPoint => Normal,
        ParagraphRole.Claim or ParagraphRole.Reply => BodyText,
        ParagraphRole.Lead => Lead,
        ParagraphRole.Meta => Facts,
        ParagraphRole.Detail or ParagraphRole.Short or ParagraphRole.Open => Detail,
        ParagraphRole.Silence => Silence,
        ParagraphRole.Cell or ParagraphRole.GridCell => TableText,
        ParagraphRole.Reference => Reference,
        _ => throw new InvalidOperationException($"No style for {role}."),
    };
}
