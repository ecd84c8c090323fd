using System.Text;
using Briefing.Diagnostics;
using Briefing.Import.Aif;

namespace Briefing.Tests.Import;

public sealed class AifImportTests
{
    private const string Graph =
        """
        {"nodes": [
          {"nodeID": "1", "text": "Build it", "type": "I"}, {"nodeID": "2", "text": "It is loud", "type": "I"},
          {"nodeID": 3, "text": "Default Conflict", "type": "CA"}, {"nodeID": "4", "text": "It brings *work*", "type": "I"},
          {"nodeID": "5", "text": "Default Inference", "type": "RA"}, {"nodeID": "6", "text": "Robots", "type": "I"},
          {"nodeID": "7", "text": "Default Conflict", "type": "CA"}, {"nodeID": "8", "text": "p", "type": "PA"}],
         "edges": [
          {"edgeID": "1", "fromID": "2", "toID": "3"}, {"edgeID": "2", "fromID": 3, "toID": "1"},
          {"edgeID": "3", "fromID": "4", "toID": "5"}, {"edgeID": "4", "fromID": "5", "toID": "1"},
          {"edgeID": "5", "fromID": "6", "toID": "7"}, {"edgeID": "6", "fromID": "7", "toID": "5"},
          {"edgeID": "7", "fromID": "8", "toID": "99"}], "locutions": []}
        """;

    [Fact]
    public void Conflicts_and_inferences_of_a_claim_make_two_sides()
    {
        var files = Imported(Graph, out var diagnostics);
        Assert.Contains("    question: Build it\n", files, StringComparison.Ordinal);
        Assert.Contains("    claim: It brings \\*work\\*\n", files, StringComparison.Ordinal);
        Assert.Contains("id: against\nname: Against\n", files, StringComparison.Ordinal);
        Assert.Contains("    claim: It is loud\n", files, StringComparison.Ordinal);
        Assert.Contains("    claim: Robots\n", files, StringComparison.Ordinal);
        Assert.Equal(
            ["A node of the type 'PA' cannot be imported into a debate.", "An edge to a node that does not exist cannot be imported into a debate."],
            diagnostics.InReadingOrder().Select(one => one.Message));
    }

    [Fact]
    public void XAIF_is_the_same_in_a_wrapping()
    {
        var files = Imported($"{{\"AIF\": {Graph}, \"text\": \"\", \"OVA\": {{}}}}", out _);
        Assert.Equal(Imported(Graph, out _), files);
    }

    [Fact]
    public void Those_who_speak_are_the_stakeholders()
    {
        var files = Imported(
            """
            {"nodes": [
              {"nodeID": "1", "text": "Ada Marsh : Build it", "type": "L"}, {"nodeID": "2", "text": "Asserting", "type": "YA"},
              {"nodeID": "3", "text": "Build it", "type": "I", "timestamp": "2024-03-01 10:00:00"},
              {"nodeID": "4", "text": "Bo : Why so?", "type": "L"}, {"nodeID": "5", "text": "Asserting", "type": "YA"},
              {"nodeID": "6", "text": "It is loud", "type": "I"}, {"nodeID": "7", "text": "Default Conflict", "type": "CA"},
              {"nodeID": "8", "text": "Work comes", "type": "I"}, {"nodeID": "9", "text": "Default Inference", "type": "RA"}],
             "edges": [
              {"fromID": "1", "toID": "2"}, {"fromID": "2", "toID": "3"}, {"fromID": "4", "toID": "5"}, {"fromID": "5", "toID": "6"},
              {"fromID": "6", "toID": "7"}, {"fromID": "7", "toID": "3"}, {"fromID": "8", "toID": "9"}, {"fromID": "9", "toID": "3"}]}
            """,
            out var diagnostics);
        Assert.True(diagnostics.IsEmpty);
        Assert.Contains("as-of: 2024-03-01\nstakeholders: [ada-marsh, bo]\n", files, StringComparison.Ordinal);
        Assert.Contains("name: Ada Marsh\n", files, StringComparison.Ordinal);
        Assert.Contains("    claim: Build it\n    grounds: Work comes\n", files, StringComparison.Ordinal);
        Assert.Contains("  - to: ada-marsh/build-it\n    kind: rebut\n    basis: juxtaposed\n    text: It is loud\n", files, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"nodes\": [}")]
    [InlineData("{\"nodes\": [{\"nodeID\": \"1\", \"nodeID\": \"2\", \"type\": \"I\"}]}")]
    [InlineData("[[[[")]
    public void What_is_damaged_is_an_error_with_its_place(string json)
    {
        Imported(json, out var diagnostics);
        Assert.True(diagnostics.HasErrors);
    }

    [Theory]
    [InlineData("{\"nodes\": {}, \"edges\": 3}")]
    [InlineData("{\"nodes\": [{\"nodeID\": \"1\", \"type\": \"RA\"}, {\"type\": \"I\"}, 7], \"edges\": [{\"fromID\": \"1\", \"toID\": \"1\"}]}")]
    [InlineData("{\"AIF\": 3}")]
    public void Any_graph_comes_out_as_files(string json) =>
        Assert.Contains("=== debate.yaml\n", Imported(json, out _), StringComparison.Ordinal);

    private static string Imported(string json, out DiagnosticBag diagnostics)
    {
        diagnostics = new();
        var draft = AifImport.Read("a.json", Encoding.UTF8.GetBytes(json), diagnostics);
        return string.Concat(draft?.Files.Select(file => $"=== {file.Name}\n{file.Content}") ?? []);
    }
}
