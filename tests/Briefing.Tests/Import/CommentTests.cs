using Briefing.Compose;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;
using DocumentFormat.OpenXml.Office2013.Word;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Briefing.Tests.Import;

/// <summary>A reviewer's comments find back to what they are on.</summary>
public sealed class CommentTests : IDisposable
{
    private const string Claim = "A tram in narrow streets would be loud";

    private readonly TemporaryFolder _folder = new();

    public CommentTests() => _folder.CopyOf("tram");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_comment_is_listed_with_its_argument_and_place_with_or_without_bookmarks(bool hasBookmarks)
    {
        Write(hasBookmarks);
        var run = Tool.Here("import", "comments", _folder.File("x.docx"), _folder.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(
            @"^Nowhere in the debate\n  on: Contents\n  somebody: Too long\.\n\n"
            + $@"\S*residents\.yaml\(\d+,\d+\): residents/\S+ \(resolved\)\n  on: .*{Claim}.*\n  Director, 2026-11-30T10:00:00Z: Says who\?\n"
            + @"  reply by Analyst: The source\.\n\n"
            + @"2 comments, 1 of them on nothing that the debate says\.\n$",
            run.Output);
    }

    [Fact]
    public void As_data_they_have_the_same_under_fixed_names()
    {
        Write(hasBookmarks: true);
        var json = System.Text.Json.JsonDocument.Parse(
            Tool.Here("import", "comments", _folder.File("x.docx"), _folder.Path, "-f", "json").Output).RootElement.GetProperty("comments");
        Assert.Equal(2, json.GetArrayLength());
        var first = json[1];
        Assert.Equal("Says who?", first.GetProperty("text").GetString());
        Assert.Equal(first.GetProperty("place").GetString(), first.GetProperty("argument").GetString());
        Assert.Contains(Claim, File.ReadAllLines(_folder.File("residents.yaml"))[first.GetProperty("line").GetInt32() - 1], StringComparison.Ordinal);
        Assert.True(first.GetProperty("resolved").GetBoolean());
        Assert.Equal("Analyst", first.GetProperty("replies")[0].GetProperty("author").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, json[0].GetProperty("line").ValueKind);
    }

    [Theory]
    [InlineData("reviewed.docx", "reviewed.docx")]
    [InlineData("reviewed.json", "./reviewed.json")]
    public void The_reviewers_file_is_not_written_over(string name, string target)
    {
        File.WriteAllBytes(_folder.File(name), WordFiles.House);
        var run = Tool.Here("import", "comments", _folder.File(name), _folder.Path, "-f", "json", "-o", Path.Combine(_folder.Path, target));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is the file that is read", run.Error, StringComparison.Ordinal);
        Assert.Equal(WordFiles.House, File.ReadAllBytes(_folder.File(name)));
    }

    [Fact]
    public void A_file_without_comments_has_none()
    {
        File.WriteAllBytes(_folder.File("x.docx"), WordFiles.House);
        Assert.Equal("No comments.\n", Tool.Here("import", "comments", _folder.File("x.docx"), _folder.Path).Output);
    }

    [Fact]
    public void What_is_no_Word_file_is_refused()
    {
        Assert.Equal((2, "There is no file"), Refused(null));
        Assert.Equal((2, "is not an Office file"), Refused([1, 2, 3]));
        Assert.Equal((2, "with a document type"), Refused(WordFiles.With("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")));
        Assert.Equal((2, "is damaged"), Refused(WordFiles.House[..900]));
        Assert.Equal((2, "is damaged"), Refused(WordFiles.With("word/styles.xml", "<a><b></a>")));
        Assert.Equal((2, "is larger than 32 MiB"), Refused(new byte[50 << 20]));

        (int ExitCode, string Message) Refused(byte[]? content)
        {
            if (content is not null)
                File.WriteAllBytes(_folder.File("y.docx"), content);

            var run = Tool.Here("import", "comments", _folder.File("y.docx"), _folder.Path);
            Assert.Equal("", run.Output);
            string[] messages = ["There is no file", "is not an Office file", "with a document type", "is damaged", "is larger than 32 MiB"];
            return (run.ExitCode, messages.Single(message => run.Error.Contains(message, StringComparison.Ordinal)));
        }
    }

    /// <summary>As Word does it: ranges in the text, the words in another part, threads and their state in a third.</summary>
    private void Write(bool hasBookmarks)
    {
        var designed = SampleDebates.Designed("tram");
        using var file = new MemoryStream();
        file.Write(Pipeline.Word(Composer.Compose(designed.Map, Length.Briefing), designed.Design));
        using (var package = WordprocessingDocument.Open(file, isEditable: true))
        {
            var main = package.MainDocumentPart!;
            var paragraphs = main.Document!.Body!.Descendants<Paragraph>().ToList();
            Mark(paragraphs.First(paragraph => paragraph.InnerText.Contains(Claim, StringComparison.Ordinal)), "7");
            Mark(paragraphs.First(paragraph => paragraph.InnerText == "Contents"), "9");
            main.AddNewPart<WordprocessingCommentsPart>().Comments = new(
                Comment("7", "Director", "Says who?", "00000001", "2026-11-30T10:00:00Z"),
                Comment("8", "Analyst", "The source.", "00000002", null),
                Comment("9", "", "Too long.", "00000003", null));
            main.AddNewPart<WordprocessingCommentsExPart>().CommentsEx = new(
                new CommentEx { ParaId = "00000001", Done = true },
                new CommentEx { ParaId = "00000002", ParaIdParent = "00000001", Done = false });
            if (!hasBookmarks)
            {
                foreach (var mark in main.Document.Descendants().Where(element => element is BookmarkStart or BookmarkEnd).ToList())
                    mark.Remove();
            }
        }

        File.WriteAllBytes(_folder.File("x.docx"), file.ToArray());
    }

    private static void Mark(Paragraph paragraph, string id)
    {
        paragraph.GetFirstChild<Run>()!.InsertBeforeSelf(new CommentRangeStart { Id = id });
        paragraph.Append(new CommentRangeEnd { Id = id }, new Run(new CommentReference { Id = id }));
    }

    private static Comment Comment(string id, string author, string text, string paragraph, string? date) =>
        new(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text))) { ParagraphId = paragraph })
        {
            Id = id,
            Author = author,
            Date = date is null ? null : DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal),
        };
}
