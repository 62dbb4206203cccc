"""A program in another language, tested against the same stand-in: it takes the address from the environment."""

import json
import os
import urllib.parse
import urllib.request

base = os.environ["ANYPOINT_BASE_URL"]


def ask(path, token=None, form=None):
    body = urllib.parse.urlencode(form).encode() if form else None
    headers = {"authorization": f"Bearer {token}"} if token else {}
    with urllib.request.urlopen(urllib.request.Request(base + path, body, headers)) as answer:
        return json.load(answer)


token = ask(
    "/accounts/api/v2/oauth2/token",
    form={
        "grant_type": "client_credentials",
        "client_id": os.environ["ANYPOINT_CLIENT_ID"],
        "client_secret": os.environ["ANYPOINT_CLIENT_SECRET"],
    },
)["access_token"]
organization = os.environ["ANYPOINT_ORG"]
for application in ask(f"/apiplatform/repository/v2/organizations/{organization}/applications", token)["applications"]:
    print(application["name"])
