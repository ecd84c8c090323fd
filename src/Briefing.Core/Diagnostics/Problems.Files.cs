namespace Briefing.Diagnostics;

/// <summary>
/// Every problem that an author's files can have, with its code and its wording. BRF00 is about files and YAML, BRF01
/// about keys and values, BRF02 about ids and references, BRF03 about the editorial standard, BRF04 about characters,
/// BRF05 about citations checked against the texts of their sources, BRF06 about themes, BRF07 about imports. The pages
/// under Explain describe each code at length, with an example.
/// </summary>
internal static partial class Problems
{
    private const string NotInUtf8 = "BRF0003";

    /// <param name="listed">The id that implies the file, if there is one.</param>
    public static Diagnostic FileMissing(
        TextSpan at, string name, string holds, string? listed, string? suggestion) =>
        Cause("BRF0001", at, $"There is no file {Phrase.Quote(name)} in this folder.",
            $"It must contain {holds}. "
            + (suggestion is null ? "Create it next to debate.yaml" : $"Did you mean {Phrase.Quote(suggestion)}? If so, "
            + "rename that file")
            + (listed is null ? "." : $", or remove {Phrase.Quote(listed)} from the list."))
        .MendedBy(listed is null || suggestion is null ? null : Fix.Replace(at, Path.GetFileNameWithoutExtension(suggestion), isCertain: false))
        with
        { Lack = listed is null ? null : new Lack.PositionFile(listed) };

    public static Diagnostic FileNotUsed(TextFile file, string name, string? suggestion) =>
        Warning("BRF0002", TextSpan.StartOf(file), $"The file {Phrase.Quote(name)} is not used.",
            (suggestion is null ? "" : $"Did you mean {Phrase.Quote(suggestion)}? If so, rename this file. ")
            + "Only debate.yaml, sources.yaml and one file for each id under 'stakeholders' are read.");

    public static Diagnostic NotUnicode(TextSpan at, string encoding) =>
        Cause(NotInUtf8, at, $"From here on the file is not valid {encoding}.",
            "Letters would be garbled. Save the file as UTF-8 in your editor.");

    public static Diagnostic Utf16WithoutMark(TextSpan at) =>
        Cause(NotInUtf8, at, "The file is UTF-16 without a byte order mark.",
            "Other programs would misread it. Save the file as UTF-8 in your editor.");

    public static Diagnostic ControlCharacter(TextSpan at, int character, int more) =>
        Error("BRF0004", at,
            ControlCharacters.IsNoncharacter(character)
                ? $"U+{character:X4} is not a character."
                : $"There is an invisible control character (U+{character:X4}) here.",
            "It cannot be printed. Delete it"
            + (more == 0 ? "." : $", and {Phrase.Count(more, "other")} further on in this file."));

    public static Diagnostic EmptyFile(TextFile file, string holds) =>
        Cause("BRF0005", TextSpan.StartOf(file), "The file is empty.",
            $"It must contain {holds}.");

    public static Diagnostic LinkOutside(TextSpan at) =>
        Cause("BRF0031", at, "The file is a link to a place outside the debate's folder, and was not read.",
            "A link could make Briefing read any of your files. Put the file itself into the folder; or, if you trust "
            + "the link, run check or build with --allow-outside.");

    public static Diagnostic FileUnreadable(TextSpan at) =>
        Cause("BRF0032", at, "The file cannot be read.",
            "You don't have permission to read it, or it is a broken link. Change its permissions, or put the file itself "
            + "here.");

    public static Diagnostic DebateTooLarge(TextSpan at, int file, int debate) =>
        Cause("BRF0028", at, "The file is too large, and was not read.",
            $"The limit is {file >> 20} MB for a file, and {debate >> 20} MB for all files of a debate. Is it another "
            + "kind of file, or was something pasted into it?");
}
