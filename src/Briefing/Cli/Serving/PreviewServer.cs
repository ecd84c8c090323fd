using System.Globalization;
// What is served goes to this machine alone.
#pragma warning disable RS0030
using System.Net;

namespace Briefing.Cli.Serving;

/// <summary>
/// Shows one page at an address of this machine, and tells it when there is another. It answers nobody else: not other machines,
/// not other pages in the same browser, not a name that has been made to lead here; and it has no other file.
/// </summary>
internal sealed class PreviewServer : IDisposable
{
    public const int DefaultPort = 4747;

    private const int Tries = 20;

    private readonly HttpListener _listener;
    private readonly Lock _gate = new();
    private readonly List<HttpListenerResponse> _readers = [];
    private Preview _preview;

    private PreviewServer(HttpListener listener, int port, Preview preview) => (_listener, Port, _preview) = (listener, port, preview);

    public int Port { get; }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/");

    /// <param name="port"><c>null</c> for the usual one, or the next that is free.</param>
    /// <param name="preview">What is shown first.</param>
    /// <exception cref="UsageException">The port is taken, or cannot be used.</exception>
    public static PreviewServer Start(int? port, Preview preview)
    {
        for (var next = port ?? DefaultPort; ; next++)
        {
            var listener = new HttpListener { IgnoreWriteExceptions = true };
            listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{next}/"));
            try
            {
                listener.Start();
                var server = new PreviewServer(listener, next, preview);
                _ = Task.Run(server.Answer);
                return server;
            }
            catch (HttpListenerException) when (port is null && next < DefaultPort + Tries)
            {
                listener.Close();
            }
            catch (HttpListenerException)
            {
                throw new UsageException(
                    $"Port {next} of this machine is taken, or may not be used.", "Give another one, as in: --serve 8080");
            }
        }
    }

    /// <summary>Shows a page from now on, in the browsers that are open too.</summary>
    public void Show(Preview preview)
    {
        lock (_gate)
        {
            _preview = preview;
            foreach (var reader in _readers.ToArray())
                Tell(reader);
        }
    }

    public void Dispose()
    {
        lock (_gate)
            _readers.Clear();

        _listener.Close();
    }

    private async Task Answer()
    {
        try
        {
            while (_listener.IsListening)
                Answer(await _listener.GetContextAsync());
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // It was closed.
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var (request, response) = (context.Request, context.Response);
        try
        {
            response.Headers["Cache-Control"] = "no-store";
            response.Headers["X-Content-Type-Options"] = "nosniff";
            response.Headers["X-Frame-Options"] = "DENY";
            response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
            response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
            if (!IsOwn(request))
                Refuse(response, HttpStatusCode.Forbidden);
            else if (request.HttpMethod is not ("GET" or "HEAD"))
                Refuse(response, HttpStatusCode.MethodNotAllowed);
            else if (request.RawUrl == "/events")
                Listen(response);
            else if (request.RawUrl?.Split('?')[0] == "/")
                Page(response, request.HttpMethod == "HEAD");
            else
                Refuse(response, HttpStatusCode.NotFound);
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException or IOException)
        {
            // Whoever asked is gone.
            response.Abort();
        }
    }

    /// <summary>
    /// Whether the browser was asked for this very address, by its user or by this page. A page on the web can make a browser ask,
    /// and can make a name of its own lead to this machine; the browser says so in these three.
    /// </summary>
    private bool IsOwn(HttpListenerRequest request)
    {
        string[] hosts = [$"127.0.0.1:{Port}", $"localhost:{Port}"];
        return request.IsLocal
            && hosts.Contains(request.Headers["Host"])
            && (request.Headers["Origin"] is not { } origin || hosts.Any(host => origin == $"http://{host}"))
            && request.Headers["Sec-Fetch-Site"] is null or "same-origin" or "none";
    }

    private void Page(HttpListenerResponse response, bool isHead)
    {
        var page = _preview.Page;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength64 = page.Length;
        if (!isHead)
            response.OutputStream.Write(page);

        response.Close();
    }

    private static void Refuse(HttpListenerResponse response, HttpStatusCode status)
    {
        response.StatusCode = (int)status;
        response.Close();
    }

    /// <summary>Server-sent events (HTML, 9.2): the answer stays open, and each state is a message.</summary>
    private void Listen(HttpListenerResponse response)
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
        lock (_gate)
        {
            _readers.Add(response);
            Tell(response);
        }
    }

    private void Tell(HttpListenerResponse reader)
    {
        try
        {
            var lines = Encoding.UTF8.GetString(_preview.State).TrimEnd('\n').Split('\n').Select(line => $"data: {line}\n");
            reader.OutputStream.Write(Encoding.UTF8.GetBytes($"{string.Concat(lines)}\n"));
            reader.OutputStream.Flush();
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException or IOException)
        {
            // The browser has closed it.
            _readers.Remove(reader);
        }
    }
}
