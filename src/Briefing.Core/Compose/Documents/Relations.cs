namespace Briefing.Compose.Documents;

/// <summary>Who says and answers what, by anchors of the document: what the views of a page are made of.</summary>
/// <param name="Issues">In the order of their numbers.</param>
/// <param name="Arguments">In the order of their numbers.</param>
internal sealed record Relations(
    ImmutableArray<Relations.Issue> Issues, ImmutableArray<Relations.Argument> Arguments, ImmutableArray<Relations.Source> Sources)
{
    /// <param name="Answers">One for each party, in short; <c>null</c> where it gives none.</param>
    internal sealed record Issue(string Anchor, int Number, string Title, string Question, ImmutableArray<string?> Answers);

    /// <param name="Issue">Index into <see cref="Issues"/>.</param>
    /// <param name="Party">Index into <see cref="Document.Parties"/>.</param>
    /// <param name="OwedBy">Indexes of the parties that owe it an answer.</param>
    internal sealed record Argument(
        string Anchor, string Number, int Issue, int Party, ImmutableArray<int> OwedBy, ImmutableArray<Reply> Replies);

    /// <param name="Anchor">Of the argument that is the reply, or of the reply itself.</param>
    /// <param name="Verb">How it answers: "rebuts*".</param>
    /// <param name="Remark">What follows the number of what it answers: ", written before it"; may be empty.</param>
    internal sealed record Reply(string Anchor, int Party, string Verb, string Remark);

    /// <param name="Words">Who, what, where, when.</param>
    internal sealed record Source(string Anchor, string Label, string Words, string? Uri);
}
