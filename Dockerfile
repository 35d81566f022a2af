# Build: every package at its pinned hash, the bot, and the index of phrasings, so that no start has to build it.
FROM python:3.11-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PATH=/opt/tis-bot/bin:$PATH TIS_CACHE=/opt/tis-bot/cache
RUN python -m venv /opt/tis-bot
WORKDIR /src
COPY requirements.txt ./
RUN pip install --require-hashes -r requirements.txt
COPY pyproject.toml README.md LICENSE NOTICE ./
COPY tis_rules tis_rules
COPY knowledge knowledge
COPY bot bot
RUN pip install --no-deps .
RUN tis-bot ask "How many trainees may we take?"
# The index is read by another user than the one who built it; what only building needs goes.
RUN chmod -R a+rX /opt/tis-bot/cache
RUN pip uninstall -y scipy pykakasi

FROM python:3.11-slim
# Letters of Thai, Burmese, Khmer and Nepali on pictures.
RUN apt-get update && apt-get install -y --no-install-recommends libfribidi0 && rm -rf /var/lib/apt/lists/*
RUN useradd --create-home --uid 10001 tis && mkdir /data && chown tis /data
COPY --from=build /opt/tis-bot /opt/tis-bot
ENV PATH=/opt/tis-bot/bin:$PATH PYTHONUNBUFFERED=1 TIS_CACHE=/opt/tis-bot/cache \
    TIS_DATABASE_URL=sqlite:////data/tis-bot.db TIS_HOST=0.0.0.0 TIS_PORT=8080 TIS_LOG=info,json
USER tis
WORKDIR /data
VOLUME /data
EXPOSE 8080
# Polling has no port to ask; the process itself ends when it can't go on.
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s CMD python -c "import os, urllib.request as u; os.environ.get('TIS_MODE') != 'webhook' or u.urlopen('http://127.0.0.1:' + os.environ['TIS_PORT'] + '/healthz', timeout=4)"
STOPSIGNAL SIGTERM
ENTRYPOINT ["tis-bot"]
CMD ["run"]
