namespace Briefing.LanguageServer;

/// <summary>
/// Checks a debate after each change, one run at a time, once nothing has changed for a moment. The result of a run that a
/// newer change has overtaken is thrown away.
/// </summary>
internal sealed class CheckLoop<T>(Func<OpenDocuments, T> check, Action<OpenDocuments, T> publish)
{
    /// <summary>Longer than an editor takes to send several changes, shorter than a person to press the next key.</summary>
    private static readonly TimeSpan s_settleTime = TimeSpan.FromMilliseconds(25);

    private readonly Lock _lock = new();
    private OpenDocuments _documents = OpenDocuments.None;
    private int _change;
    private bool _isRunning;

    public void Begin(OpenDocuments documents)
    {
        lock (_lock)
        {
            _documents = documents;
            _change++;
            if (_isRunning)
                return;

            _isRunning = true;
        }

        _ = Task.Run(RunAsync);
    }

    private async Task RunAsync()
    {
        while (true)
        {
            var (change, documents) = Latest();
            await Task.Delay(s_settleTime);
            if (change != Latest().Change)
                continue;

            var result = check(documents);
            lock (_lock)
            {
                if (change != _change)
                    continue;

                publish(documents, result);
                _isRunning = false;
                return;
            }
        }
    }

    private (int Change, OpenDocuments Documents) Latest()
    {
        lock (_lock)
            return (_change, _documents);
    }
}
