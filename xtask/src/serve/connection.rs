//! HTTP/1.1 as far as a browser on the same machine needs it: `GET` and `HEAD`, one connection for many of them.
//!
//! Each connection has a thread of its own: one that a browser keeps open and silent can then never hold up another.

use std::io::{BufRead, BufReader, Read, Result, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

use super::answer::{self, Answer, Question};

/// The longest head of a request that is read; a browser's longest address fits.
const HEAD: u64 = 64 * 1024;

/// How long a browser may keep a connection without asking anything.
const SILENCE: Duration = Duration::from_secs(60);

/// Answers what comes over a connection until the browser closes it.
///
/// # Errors
///
/// If the connection breaks.
pub(super) fn serve(stream: &TcpStream, folder: &Path) -> Result<()> {
    stream.set_read_timeout(Some(SILENCE))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some((method, question)) = read(&mut reader)? {
        let answer = match method.as_str() {
            "GET" | "HEAD" => answer::to(&question, folder),
            _ => Answer::short(405, "only GET and HEAD"),
        };
        write(stream, &answer, method != "HEAD")?;
    }
    Ok(())
}

/// The method and the question of the next request; nothing where there is no further one, or none that is HTTP.
fn read(reader: &mut impl BufRead) -> Result<Option<(String, Question)>> {
    let mut head = reader.take(HEAD);
    let mut line = String::new();
    head.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let (Some(method), Some(url)) = (words.next().map(str::to_owned), words.next().map(str::to_owned)) else {
        return Ok(None);
    };
    let mut question = Question { url, ..Question::default() };
    loop {
        line.clear();
        if head.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let Some((name, value)) = line.split_once(':') else { break };
        match name.to_ascii_lowercase().as_str() {
            "accept-encoding" => value.trim().clone_into(&mut question.encodings),
            "if-none-match" => question.known = Some(value.trim().to_owned()),
            _ => {}
        }
    }
    Ok(Some((method, question)))
}

fn write(mut stream: &TcpStream, answer: &Answer, with_body: bool) -> Result<()> {
    let Answer { status, headers, body } = answer;
    let mut head = format!("HTTP/1.1 {status} -\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        head.extend([name, ": ", value.as_str(), "\r\n"]);
    }
    head.push_str("\r\n");
    let mut bytes = head.into_bytes();
    if with_body {
        bytes.extend(body);
    }
    stream.write_all(&bytes)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn requests_are_read_one_after_the_other() {
        let text = "GET /a?b HTTP/1.1\r\nAccept-Encoding: br\r\n\r\nHEAD / HTTP/1.1\r\n\r\nGET /cut";
        let mut reader = text.as_bytes();
        let (method, question) = read(&mut reader).expect("bytes").expect("a request");
        assert_eq!((method.as_str(), question.url.as_str(), question.encodings.as_str()), ("GET", "/a?b", "br"));
        let (method, question) = read(&mut reader).expect("bytes").expect("a request");
        assert_eq!((method.as_str(), question.url.as_str()), ("HEAD", "/"));
        assert!(read(&mut reader).expect("bytes").is_none());
    }
}
