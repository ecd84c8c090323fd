namespace Briefing.Diagnostics;

/// <content>Warnings that authors accept.</content>
internal static partial class Problems
{
    /// <param name="suggestion">The code of a warning.</param>
    public static Diagnostic NoSuchCode(TextSpan at, string written, string? suggestion) =>
        Error("BRF0133", at, $"There is no code {Phrase.Quote(written)}.",
            $"{Phrase.DidYouMean(suggestion)}No warning would be accepted. Write the code as 'briefing check' prints it, such as "
            + "BRF0321.");

    /// <param name="severity">As its page has it.</param>
    public static Diagnostic NotAcceptable(TextSpan at, string code, string severity) =>
        Error("BRF0134", at, severity.Contains("warning", StringComparison.Ordinal)
            ? $"The warning {code} cannot be accepted."
            : $"{code} is {Phrase.WithArticle(severity)}, and only warnings can be accepted.",
            severity == "error" ? "No document can be made until the error is fixed. Remove the code, and fix what it reports."
            : severity == "note" ? "Remove the code: a note doesn't fail 'briefing check --strict'."
            : "Remove the code: the warning is about an import or about an acceptance, not about an object of the debate.");

    public static Diagnostic AcceptWithoutReason(TextSpan at) =>
        Error(WrongShapeOfKey, at, "'accept' needs a reason for each code.",
            "A reason tells later readers why the debate is right as it is. Write the codes as keys: "
            + "accept: {BRF0321: \"Only the staff speak of it.\"}");

    public static Diagnostic EmptyReason(TextSpan at) => EmptyItem(at, "reason") with
    {
        Hint = "Without a reason, the warning is not accepted. Write it, or remove the code.",
    };

    public static Diagnostic AcceptsNothing(Acceptance acceptance) =>
        Warning("BRF0135", acceptance.At, $"There is no warning {acceptance.Code} here to accept.",
            "It would hide the next such warning before anyone reads it. Remove it. If the warning is still reported elsewhere, "
            + "move the code to the object in which it is reported.")
        .MendedBy(acceptance.Removal);
}
